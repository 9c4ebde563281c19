import { useInfiniteQuery } from '@tanstack/react-query';
import { Phone } from 'lucide-react';
import { PageHeader } from '@/components/layout/page-header';
import { Button } from '@/components/ui/button';
import { EmptyNotice, ErrorNotice } from '@/components/ui/notice';
import { Skeleton } from '@/components/ui/skeleton';
import { usePageTitle } from '@/hooks/use-page-title';
import { useSmallScreen } from '@/hooks/use-small-screen';
import { callsQuery } from './api/get-calls';
import { useCallFilters } from './call-filters';
import { CallFilterBar } from './components/call-filter-bar';
import { CallTable } from './components/call-table';
import { words } from './strings';

function Log({ filters, clear }: Pick<ReturnType<typeof useCallFilters>, 'filters' | 'clear'>) {
  const small = useSmallScreen();
  const log = useInfiniteQuery(callsQuery(filters));
  if (log.data === undefined) {
    return log.error === null ? (
      <Skeleton rows={6} />
    ) : (
      <ErrorNotice title={words.failed} error={log.error} onRetry={() => void log.refetch()} />
    );
  }
  const calls = log.data.pages.flatMap((page) => page.items);
  if (calls.length === 0) {
    return filters.direction === null && filters.outcome === null ? (
      <EmptyNotice icon={Phone} title={words.emptyTitle} text={words.emptyText} />
    ) : (
      <EmptyNotice icon={Phone} title={words.noMatchTitle} text={words.noMatchText}>
        <Button onClick={clear}>{words.clear}</Button>
      </EmptyNotice>
    );
  }
  return (
    <>
      <CallTable calls={calls} small={small} />
      {log.error !== null && (
        <ErrorNotice title={words.failed} error={log.error} onRetry={() => void log.refetch()} />
      )}
      {log.hasNextPage && (
        <Button
          className="mx-auto flex"
          disabled={log.isFetchingNextPage}
          onClick={() => void log.fetchNextPage()}
        >
          {log.isFetchingNextPage ? words.loadingMore : words.more}
        </Button>
      )}
    </>
  );
}

export function CallLog() {
  usePageTitle(words.title);
  const { filters, set, clear } = useCallFilters();
  return (
    <div className="space-y-4">
      <PageHeader title={words.title} />
      <CallFilterBar filters={filters} onChange={set} />
      <Log filters={filters} clear={clear} />
    </div>
  );
}
