import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { NumberCall } from '@/components/phone/number-call';
import { Button } from '@/components/ui/button';
import { ErrorNotice } from '@/components/ui/notice';
import { Skeleton } from '@/components/ui/skeleton';
import { contactListQuery } from '@/lib/queries/contacts';
import { ListNews } from '../components/list-news';
import { words as shared } from '../strings';
import { words } from './strings';

/** Who of the company is a contact, with the number to call. */
export function CompanyPeople({ companyId }: { companyId: number }) {
  const search = `company=${companyId}`;
  const list = useInfiniteQuery(contactListQuery(search));
  if (list.data === undefined) {
    return list.error === null ? (
      <Skeleton rows={4} />
    ) : (
      <ErrorNotice
        title={words.peopleFailed}
        error={list.error}
        onRetry={() => void list.refetch()}
      />
    );
  }
  const people = list.data.pages.flatMap((page) => page.items);
  if (people.length === 0) {
    return <p className="text-ink-soft">{words.noPeople}</p>;
  }
  return (
    <>
      <ListNews search={search} contacts={people} list={list} />
      <ul className="divide-y rounded-xl border bg-surface">
        {people.map((contact) => (
          <li
            key={contact.id}
            className="relative flex items-center justify-between gap-4 px-4 py-3 hover:bg-sunken/60"
          >
            <Link
              href={`/contacts/${contact.id}`}
              className="min-w-0 truncate font-medium after:absolute after:inset-0"
              dir="auto"
            >
              {contact.name}
            </Link>
            {contact.phones[0] !== undefined && (
              <NumberCall
                number={contact.phones[0].number}
                contact={contact}
                className="relative z-10 inline-flex min-h-8 shrink-0 items-center text-sm"
              />
            )}
          </li>
        ))}
      </ul>
      {list.hasNextPage && (
        <Button disabled={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
          {list.isFetchingNextPage ? shared.loadingMore : shared.more}
        </Button>
      )}
    </>
  );
}
