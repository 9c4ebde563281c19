import { useInfiniteQuery } from '@tanstack/react-query';
import { UserPlus, UserSearch } from 'lucide-react';
import { Link } from 'wouter';
import { Button } from '@/components/ui/button';
import { EmptyNotice, ErrorNotice } from '@/components/ui/notice';
import { Skeleton } from '@/components/ui/skeleton';
import { useAccount } from '@/hooks/use-session';
import { useStored } from '@/hooks/use-stored';
import { contactListQuery } from '@/lib/queries/contacts';
import { may } from '@/lib/rights';
import { ListNews } from '../components/list-news';
import { chosenColumns } from './columns';
import { contactSearch, isFiltered, type ContactFilters } from './contact-filters';
import { words } from './strings';
import { VirtualContacts } from './virtual-contacts';

interface ContactListProps {
  filters: ContactFilters;
  small: boolean;
  onSort: (sort: string) => void;
  onClear: () => void;
}

function Nothing({ filters, onClear }: Pick<ContactListProps, 'filters' | 'onClear'>) {
  const account = useAccount();
  if (isFiltered(filters)) {
    return (
      <EmptyNotice icon={UserSearch} title={words.noMatchTitle} text={words.noMatchText}>
        <Button onClick={onClear}>{words.clear}</Button>
      </EmptyNotice>
    );
  }
  return (
    <EmptyNotice icon={UserPlus} title={words.emptyTitle} text={words.emptyText}>
      <div className="flex flex-wrap justify-center gap-2">
        <Button variant="primary" asChild>
          <Link href="/contacts/new">{words.newContact}</Link>
        </Button>
        {may(account, 'import') && (
          <Button asChild>
            <Link href="/contacts/import">{words.importFirst}</Link>
          </Button>
        )}
      </div>
    </EmptyNotice>
  );
}

/** The contacts that fit; while others are fetched, those before stay in sight. */
export function ContactList({ filters, small, onSort, onClear }: ContactListProps) {
  const columns = useStored(chosenColumns);
  const search = contactSearch(filters).toString();
  const list = useInfiniteQuery({
    ...contactListQuery(search),
    placeholderData: (before) => before,
  });
  const retry = (): void => void (list.data === undefined ? list.refetch() : list.fetchNextPage());
  const failure = list.error !== null && (
    <ErrorNotice title={words.failed} error={list.error} onRetry={retry} />
  );
  if (list.data === undefined) {
    return failure === false ? <Skeleton rows={8} /> : failure;
  }
  const contacts = list.data.pages.flatMap((page) => page.items);
  if (contacts.length === 0) {
    return <Nothing filters={filters} onClear={onClear} />;
  }
  const more = list.hasNextPage && !list.isFetching && list.error === null;
  return (
    <div aria-busy={list.isPlaceholderData} className="relative space-y-3">
      {list.isPlaceholderData && (
        <span
          aria-hidden
          className="absolute inset-x-0 -top-1 h-0.5 rounded-full bg-accent motion-safe:animate-pulse"
        />
      )}
      <ListNews search={search} contacts={contacts} list={list} />
      <VirtualContacts
        contacts={contacts}
        small={small}
        columns={columns}
        sort={filters.sort}
        onSort={onSort}
        onEnd={more ? () => void list.fetchNextPage() : null}
      />
      {list.isFetchingNextPage && (
        <p role="status" className="text-center text-sm text-ink-soft">
          {words.loadingMore}
        </p>
      )}
      {failure}
    </div>
  );
}
