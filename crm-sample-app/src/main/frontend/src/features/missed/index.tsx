import { useInfiniteQuery } from '@tanstack/react-query';
import { PhoneMissed } from 'lucide-react';
import { useState } from 'react';
import { useSearchParams } from 'wouter';
import { PageHeader } from '@/components/layout/page-header';
import { Button } from '@/components/ui/button';
import { Select } from '@/components/ui/input';
import { EmptyNotice, ErrorNotice } from '@/components/ui/notice';
import { Skeleton } from '@/components/ui/skeleton';
import { useDialler } from '@/hooks/dialler';
import { useNow } from '@/hooks/use-now';
import { usePageTitle } from '@/hooks/use-page-title';
import { useStored } from '@/hooks/use-stored';
import { missedQuery } from '@/lib/queries/missed-calls';
import { telMode } from '@/lib/tel-mode';
import type { MissedCall } from '@/lib/wire/missed';
import { CloseDialog } from './components/close-dialog';
import { MissedRow } from './components/missed-row';
import { words } from './strings';

function Worklist({ state }: { state: MissedCall['state'] }) {
  const now = useNow(15_000);
  const { ready } = useDialler();
  const mobile = useStored(telMode);
  const [closing, setClosing] = useState<MissedCall | null>(null);
  const list = useInfiniteQuery(missedQuery(state));
  if (list.data === undefined) {
    return list.error === null ? (
      <Skeleton rows={4} />
    ) : (
      <ErrorNotice title={words.failed} error={list.error} onRetry={() => void list.refetch()} />
    );
  }
  const items = list.data.pages.flatMap((page) => page.items);
  if (items.length === 0) {
    return state === 'open' ? (
      <EmptyNotice icon={PhoneMissed} title={words.emptyTitle} text={words.emptyText} />
    ) : (
      <p className="text-sm text-ink-soft">{words.emptyDone}</p>
    );
  }
  return (
    <>
      {state === 'open' && !ready && !mobile && <p className="text-sm text-ink-soft">{words.goOnline}</p>}
      <ul className="divide-y rounded-xl border bg-surface">
        {items.map((item) => (
          <MissedRow key={item.id} item={item} now={now} onClose={() => setClosing(item)} />
        ))}
      </ul>
      {list.hasNextPage && (
        <Button
          className="mx-auto flex"
          disabled={list.isFetchingNextPage}
          onClick={() => void list.fetchNextPage()}
        >
          {list.isFetchingNextPage ? words.loadingMore : words.more}
        </Button>
      )}
      {closing !== null && <CloseDialog item={closing} onClose={() => setClosing(null)} />}
    </>
  );
}

/** Customers to be called back: everybody sees the same list, live. */
export function MissedCalls() {
  usePageTitle(words.title);
  const [search, setSearch] = useSearchParams();
  const state = search.get('state') === 'done' ? 'done' : 'open';
  return (
    <div className="space-y-4">
      <PageHeader title={words.title} />
      <Select
        aria-label={words.state}
        className="w-auto rounded-full text-sm"
        value={state}
        onChange={({ target }) =>
          setSearch(target.value === 'done' ? { state: 'done' } : {}, { replace: true })
        }
      >
        <option value="open">{words.states.open}</option>
        <option value="done">{words.states.done}</option>
      </Select>
      <Worklist key={state} state={state} />
    </div>
  );
}
