import { useQuery } from '@tanstack/react-query';
import { Moment } from '@/components/activity/moment';
import { Dotted } from '@/components/ui/dotted';
import { ErrorNotice } from '@/components/ui/notice';
import { Skeleton } from '@/components/ui/skeleton';
import { useNow } from '@/hooks/use-now';
import { useAccount } from '@/hooks/use-session';
import type { Note } from '@/lib/wire/note';
import { callNotesQuery } from '../api/get-calls';
import { words } from '../strings';

function Entry({ note, now }: { note: Note; now: number }) {
  return (
    <li className="space-y-1 px-4 py-3">
      <p className="text-sm text-ink-soft">
        <Dotted
          parts={[
            <bdi key="who">{note.author?.fullName ?? words.aColleague}</bdi>,
            <Moment key="at" at={note.updatedAt ?? note.createdAt} now={now} />,
          ]}
        />
      </p>
      <p className="text-start break-words whitespace-pre-wrap" dir="auto">
        {note.text}
      </p>
    </li>
  );
}

function Notes({ callId }: { callId: number }) {
  const { id } = useAccount();
  const now = useNow(60_000);
  const { data, error, refetch } = useQuery(callNotesQuery(callId));
  if (data === undefined) {
    return error === null ? (
      <Skeleton rows={2} />
    ) : (
      <ErrorNotice title={words.notesFailed} error={error} onRetry={() => void refetch()} />
    );
  }
  // One's own stands above, where it can be changed.
  const others = data.filter(({ author }) => author?.id !== id);
  if (others.length === 0) {
    return <p className="text-sm text-ink-soft">{words.noNotes}</p>;
  }
  return (
    <ul aria-labelledby="notes-title" className="divide-y rounded-xl border bg-surface">
      {others.map((note) => (
        <Entry key={note.id} note={note} now={now} />
      ))}
    </ul>
  );
}

/** What colleagues wrote down in the call, for those who may read it. */
export function ColleaguesNotes({ callId }: { callId: number }) {
  const { userType } = useAccount();
  if (userType === 'user') {
    return null;
  }
  return (
    <section aria-labelledby="notes-title" className="space-y-3">
      <h2 id="notes-title" className="font-semibold">
        {words.colleaguesNotes}
      </h2>
      <Notes callId={callId} />
    </section>
  );
}
