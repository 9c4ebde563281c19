import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { TimelineEntry } from '@/components/activity/timeline-entry';
import { Button } from '@/components/ui/button';
import { ErrorNotice } from '@/components/ui/notice';
import { Skeleton } from '@/components/ui/skeleton';
import { useNow } from '@/hooks/use-now';
import { cn } from '@/lib/cn';
import type { TimelineItem } from '@/lib/wire/timeline';
import { TIMELINE_KINDS, timelineQuery, type TimelineKind } from '../api/timeline';
import { words as shared } from '../strings';
import { NoteEntry } from './note-entry';
import { words } from './strings';

function KindChips(props: { kind: TimelineKind | null; onKind: (kind: TimelineKind | null) => void }) {
  return (
    <div role="group" aria-label={words.kindsLabel} className="flex flex-wrap gap-1.5">
      {[null, ...TIMELINE_KINDS].map((each) => (
        <button
          key={each ?? 'all'}
          type="button"
          aria-pressed={props.kind === each}
          onClick={() => props.onKind(each)}
          className={cn(
            'h-9 rounded-full border px-3 text-sm hover:bg-sunken',
            props.kind === each && 'border-accent bg-accent-soft text-accent',
          )}
        >
          {words.kinds[each ?? 'all']}
        </button>
      ))}
    </div>
  );
}

/** Entries keep what is typed into them when others come in above; changes have nothing to keep. */
function keyOf(item: TimelineItem, index: number): string {
  switch (item.kind) {
    case 'call':
      return `call ${item.call.id}`;
    case 'note':
      return `note ${item.note.id}`;
    case 'task':
      return `task ${item.task.id}`;
    case 'change':
      return `change ${item.at} ${index}`;
  }
}

function Entries({ contactId, kind }: { contactId: number; kind: TimelineKind | null }) {
  const now = useNow(30_000);
  const story = useInfiniteQuery(timelineQuery(contactId, kind));
  if (story.data === undefined) {
    return story.error === null ? (
      <Skeleton rows={4} />
    ) : (
      <ErrorNotice
        title={words.timelineFailed}
        error={story.error}
        onRetry={() => void story.refetch()}
      />
    );
  }
  const items = story.data.pages.flatMap((page) => page.items);
  if (items.length === 0) {
    return (
      <p className="text-sm text-ink-soft">
        {kind === null ? words.timelineEmpty : words.timelineNothing}
      </p>
    );
  }
  return (
    <>
      <ol className="space-y-4">
        {items.map((item, index) => (
          <li key={keyOf(item, index)}>
            {item.kind === 'note' ? (
              <NoteEntry item={item} now={now} />
            ) : (
              <TimelineEntry item={item} now={now} />
            )}
          </li>
        ))}
      </ol>
      {story.hasNextPage && (
        <Button disabled={story.isFetchingNextPage} onClick={() => void story.fetchNextPage()}>
          {story.isFetchingNextPage ? shared.loadingMore : words.older}
        </Button>
      )}
    </>
  );
}

/** Calls, notes, tasks and changes of one contact, newest first. */
export function ContactTimeline({ contactId }: { contactId: number }) {
  const [kind, setKind] = useState<TimelineKind | null>(null);
  return (
    <section aria-labelledby="timeline-title" className="space-y-4">
      <h2 id="timeline-title" className="font-semibold">
        {words.timeline}
      </h2>
      <KindChips kind={kind} onKind={setKind} />
      <Entries key={kind ?? 'all'} contactId={contactId} kind={kind} />
    </section>
  );
}
