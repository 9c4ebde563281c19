import { useInfiniteQuery } from '@tanstack/react-query';
import { Eraser, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { Link } from 'wouter';
import { PageHeader } from '@/components/layout/page-header';
import { Button } from '@/components/ui/button';
import { Dotted } from '@/components/ui/dotted';
import { EmptyNotice, ErrorNotice } from '@/components/ui/notice';
import { Skeleton } from '@/components/ui/skeleton';
import { useNow } from '@/hooks/use-now';
import { usePageTitle } from '@/hooks/use-page-title';
import { useAccount } from '@/hooks/use-session';
import { formatRelative } from '@/lib/format';
import { formatNumber } from '@/lib/phone-number';
import { contactListQuery } from '@/lib/queries/contacts';
import { may, mayTrash } from '@/lib/rights';
import type { ContactRow } from '@/lib/wire/contact';
import { ListNews } from '../components/list-news';
import { SectionNav } from '../components/section-nav';
import { useTrash } from '../components/use-trash';
import { EraseDialog } from '../record/erase-dialog';
import { words as shared } from '../strings';
import { words } from './strings';

const TRASH = 'trash=true';

interface TrashRowProps {
  contact: ContactRow;
  onErase: () => void;
}

function TrashRow({ contact, onErase }: TrashRowProps) {
  const account = useAccount();
  const now = useNow(60_000);
  const { restore } = useTrash();
  const number = contact.phones[0]?.number;
  return (
    <li className="flex items-center justify-between gap-3 px-4 py-3 max-sm:flex-wrap">
      <div className="min-w-0">
        <Link
          href={`/contacts/${contact.id}`}
          className="block truncate font-medium hover:underline"
          dir="auto"
        >
          {contact.name}
        </Link>
        <p className="text-sm break-words text-ink-soft">
          <Dotted
            parts={[
              contact.trashedAt !== null && words.since(formatRelative(contact.trashedAt, now)),
              contact.company?.name,
              number !== undefined && (
                <span className="whitespace-nowrap">{formatNumber(number)}</span>
              ),
            ]}
          />
        </p>
      </div>
      <div className="flex shrink-0 gap-2">
        {mayTrash(account, contact) && (
          <Button
            aria-label={words.restoreName(contact.name)}
            disabled={restore.isPending}
            onClick={() => restore.mutate(contact)}
          >
            {words.restore}
          </Button>
        )}
        {may(account, 'erase') && (
          <Button
            variant="ghost"
            size="icon"
            aria-label={words.eraseName(contact.name)}
            onClick={onErase}
          >
            <Eraser aria-hidden />
          </Button>
        )}
      </div>
    </li>
  );
}

function Thrown() {
  const [erasing, setErasing] = useState<ContactRow | null>(null);
  const list = useInfiniteQuery(contactListQuery(TRASH));
  if (list.data === undefined) {
    return list.error === null ? (
      <Skeleton rows={5} />
    ) : (
      <ErrorNotice title={words.failed} error={list.error} onRetry={() => void list.refetch()} />
    );
  }
  const contacts = list.data.pages.flatMap((page) => page.items);
  if (contacts.length === 0) {
    return <EmptyNotice icon={Trash2} title={words.emptyTitle} text={words.emptyText} />;
  }
  return (
    <>
      <ListNews search={TRASH} contacts={contacts} list={list} />
      <ul className="divide-y rounded-xl border bg-surface">
        {contacts.map((contact) => (
          <TrashRow key={contact.id} contact={contact} onErase={() => setErasing(contact)} />
        ))}
      </ul>
      {list.hasNextPage && (
        <Button disabled={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
          {list.isFetchingNextPage ? shared.loadingMore : shared.more}
        </Button>
      )}
      {erasing !== null && (
        <EraseDialog
          contact={erasing}
          onClose={() => setErasing(null)}
          onErased={() => setErasing(null)}
        />
      )}
    </>
  );
}

export function TrashPage() {
  usePageTitle(words.title);
  return (
    <div className="space-y-4">
      <PageHeader title={words.title} />
      <SectionNav />
      <p className="text-sm text-ink-soft">{words.text}</p>
      <Thrown />
    </div>
  );
}
