import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Contact as ContactIcon, UserPlus } from 'lucide-react';
import { useCallback, useState } from 'react';
import { useLocation } from 'wouter';
import { PageHeader } from '@/components/layout/page-header';
import { Button } from '@/components/ui/button';
import { EmptyNotice, ErrorNotice } from '@/components/ui/notice';
import { Skeleton } from '@/components/ui/skeleton';
import { usePageTitle } from '@/hooks/use-page-title';
import { useSmallScreen } from '@/hooks/use-small-screen';
import { useStored } from '@/hooks/use-stored';
import { contactCountQuery, contactsQuery } from './api/contacts';
import { shownColumns } from './columns';
import { ColumnMenu } from './components/column-menu';
import { ContactTable } from './components/contact-table';
import { FilterBar } from './components/filter-bar';
import { MoreMenu } from './components/more-menu';
import { SearchBox } from './components/search-box';
import { ViewMenu } from './components/view-menu';
import { filtered, useContactFilters, type ContactFilters } from './contact-filters';
import { ContactDialog } from './form/contact-dialog';
import { words } from './strings';

function Count({ filters }: { filters: ContactFilters }) {
  const { data } = useQuery(contactCountQuery(filters));
  return (
    <p aria-live="polite" className="min-h-5 text-sm text-ink-soft tabular-nums">
      {data !== undefined && words.count(data.count, data.more)}
    </p>
  );
}

function Found({ filters, onClear }: { filters: ContactFilters; onClear: () => void }) {
  const small = useSmallScreen();
  const columns = useStored(shownColumns);
  const list = useInfiniteQuery(contactsQuery(filters));
  const { hasNextPage, isFetching, fetchNextPage } = list;
  const more = useCallback(() => {
    if (!isFetching) {
      void fetchNextPage();
    }
  }, [isFetching, fetchNextPage]);
  const retry = (): void => void list.refetch();
  if (list.data === undefined) {
    return list.error === null ? (
      <Skeleton rows={8} />
    ) : (
      <ErrorNotice title={words.failed} error={list.error} onRetry={retry} />
    );
  }
  const contacts = list.data.pages.flatMap((page) => page.items);
  if (contacts.length === 0) {
    return filtered(filters) ? (
      <EmptyNotice icon={ContactIcon} title={words.noMatchTitle} text={words.noMatchText}>
        <Button onClick={onClear}>{words.clear}</Button>
      </EmptyNotice>
    ) : (
      <EmptyNotice icon={ContactIcon} title={words.emptyTitle} text={words.emptyText} />
    );
  }
  return (
    <>
      {list.error !== null && <ErrorNotice title={words.failed} error={list.error} onRetry={retry} />}
      <ContactTable
        contacts={contacts}
        columns={columns}
        small={small}
        onEnd={hasNextPage && list.error === null ? more : null}
      />
      {list.isFetchingNextPage && (
        <p role="status" className="text-center text-sm text-ink-soft">
          {words.loadingMore}
        </p>
      )}
    </>
  );
}

export function Contacts() {
  usePageTitle(words.title);
  const [, navigate] = useLocation();
  const { filters, change, clear } = useContactFilters();
  const [adding, setAdding] = useState(false);
  const search = useCallback((q: string) => change({ q }), [change]);
  return (
    <div className="space-y-4">
      <PageHeader title={words.title}>
        <div className="flex flex-wrap gap-2">
          <ViewMenu filters={filters} />
          <div className="max-md:hidden">
            <ColumnMenu />
          </div>
          <MoreMenu filters={filters} />
          <Button variant="primary" onClick={() => setAdding(true)}>
            <UserPlus aria-hidden />
            {words.add}
          </Button>
        </div>
      </PageHeader>
      <SearchBox value={filters.q} onChange={search} />
      <FilterBar filters={filters} onChange={change} />
      <Count filters={filters} />
      <Found filters={filters} onClear={clear} />
      {adding && (
        <ContactDialog
          contact={null}
          onClose={() => setAdding(false)}
          onSaved={({ id }) => navigate(`/contacts/${id}`)}
        />
      )}
    </div>
  );
}
