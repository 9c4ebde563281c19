import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { CodeBadge } from '@/components/activity/code-badge';
import { Button } from '@/components/ui/button';
import { ui } from '@/config/strings';
import { useNow } from '@/hooks/use-now';
import { formatDue } from '@/lib/due';
import type { WrapUp } from '@/lib/wire/wrap-up';
import { wrapUpQuery } from '../api/wrap-up';
import { NoteEditor } from '../components/note-editor';
import { words } from '../strings';
import type { Pending } from './pending';
import { WrapUpForm } from './wrap-up-form';

interface WrittenUpProps {
  callId: number;
  who: string;
}

function Summary({ wrapUp }: { wrapUp: WrapUp | undefined }) {
  const now = useNow(60_000);
  if (wrapUp?.outcome == null && wrapUp?.followUp == null) {
    return null;
  }
  const { outcome, followUp, wrappedUpBy } = wrapUp;
  return (
    <p className="flex flex-wrap items-center gap-2 text-sm">
      {outcome !== null && <CodeBadge code={outcome} />}
      {followUp !== null && (
        <span className="min-w-0 break-words">
          {words.followUp}: <bdi>{followUp.title}</bdi>, {formatDue(followUp, now)}
        </span>
      )}
      {wrappedUpBy !== null && (
        <span className="text-ink-soft">{words.wrappedUpBy(wrappedUpBy.fullName)}</span>
      )}
    </p>
  );
}

/** What was written down about a call, and the way to do it later. */
export function WrittenUp({ callId, who }: WrittenUpProps) {
  const { data } = useQuery(wrapUpQuery(callId));
  const [draft, setDraft] = useState<Pending | null>(null);
  if (draft !== null) {
    return (
      <WrapUpForm
        pending={draft}
        keys={false}
        onChange={(change) => setDraft({ ...draft, ...change })}
        onSaved={() => setDraft(null)}
        onSkip={() => setDraft(null)}
        skipLabel={ui.cancel}
      />
    );
  }
  const edit = (): void =>
    setDraft({ callId, who, outcomeId: data?.outcome?.id ?? null, followUp: null, done: false });
  return (
    <div className="space-y-3">
      <Summary wrapUp={data} />
      <NoteEditor callId={callId} />
      <Button onClick={edit}>{words.edit}</Button>
    </div>
  );
}
