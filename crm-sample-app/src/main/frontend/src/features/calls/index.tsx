import { useInfiniteQuery } from '@tanstack/react-query';
import { PencilLine, Phone } from 'lucide-react';
import { useState } from 'react';
import { PageHeader } from '@/components/layout/page-header';
import { Button } from '@/components/ui/button';
import { EmptyNotice, ErrorNotice } from '@/components/ui/notice';
import { Skeleton } from '@/components/ui/skeleton';
import { useAccount } from '@/hooks/use-session';
import { usePageTitle } from '@/hooks/use-page-title';
import { useSmallScreen } from '@/hooks/use-small-screen';
import { callsQuery } from './api/get-calls';
import { isFiltered, useCallFilters } from './call-filters';
import { CallFilterBar } from './components/call-filter-bar';
import { ExportButton } from './components/export-button';
import { ManualCallDialog } from './components/manual-call-dialog';
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
    return isFiltered(filters) ? (
      <EmptyNotice icon={Phone} title={words.noMatchTitle} text={words.noMatchText}>
        <Button onClick={clear}>{words.clear}</Button>
      </EmptyNotice>
    ) : (
      <EmptyNotice icon={Phone} title={words.emptyTitle} text={words.emptyText} />
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
  const { userType } = useAccount();
  const { filters, set, clear } = useCallFilters();
  const [cleared, setCleared] = useState(0);
  const [writing, setWriting] = useState(false);
  const clearAll = (): void => {
    clear();
    setCleared(cleared + 1);
  };
  return (
    <div className="space-y-4">
      <PageHeader title={words.title}>
        <span className="flex flex-wrap gap-2">
          {userType !== 'user' && <ExportButton filters={filters} />}
          <Button onClick={() => setWriting(true)}>
            <PencilLine aria-hidden />
            {words.writeDown}
          </Button>
        </span>
      </PageHeader>
      <CallFilterBar key={cleared} filters={filters} onChange={set} onClear={clearAll} />
      <Log filters={filters} clear={clearAll} />
      {writing && <ManualCallDialog onClose={() => setWriting(false)} />}
    </div>
  );
}
