import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { UsersRound } from 'lucide-react';
import { useState } from 'react';
import { Link } from 'wouter';
import { PageHeader } from '@/components/layout/page-header';
import { Badge } from '@/components/ui/badge';
import { Button } from '@/components/ui/button';
import { Dotted } from '@/components/ui/dotted';
import { EmptyNotice, ErrorNotice } from '@/components/ui/notice';
import { Skeleton } from '@/components/ui/skeleton';
import { usePageTitle } from '@/hooks/use-page-title';
import { errorText } from '@/lib/api-error';
import { formatNumber } from '@/lib/phone-number';
import { toast } from '@/lib/toasts';
import type { Contact, ContactRow, Duplicate } from '@/lib/wire/contact';
import { dismissDuplicate, DUPLICATES_KEY, duplicatesQuery } from '../api/duplicates';
import { MergeDialog } from '../compare/merge-dialog';
import { SectionNav } from '../components/section-nav';
import { words as record } from '../record/strings';
import { useUndoMerge } from '../record/use-undo-merge';
import { words as shared } from '../strings';
import { words } from './strings';

function Side({ contact }: { contact: ContactRow }) {
  const detail = [
    contact.company?.name,
    ...contact.phones.slice(0, 2).map(({ number }) => (
      <span key={number} className="whitespace-nowrap">
        {formatNumber(number)}
      </span>
    )),
    contact.emails[0]?.address,
  ];
  return (
    <div className="min-w-0">
      <Link
        href={`/contacts/${contact.id}`}
        className="block font-medium wrap-anywhere hover:underline"
        dir="auto"
      >
        {contact.name === '' ? shared.unnamed : contact.name}
      </Link>
      <p className="text-sm break-words text-ink-soft">
        <Dotted parts={detail} />
      </p>
    </div>
  );
}

function Pair({ pair, onMerge }: { pair: Duplicate; onMerge: () => void }) {
  const { first, second, reasons } = pair;
  const client = useQueryClient();
  const dismiss = useMutation({
    mutationFn: () => dismissDuplicate(first.id, second.id),
    onError: (error) => toast('problem', errorText(error)),
    onSettled: () => client.invalidateQueries({ queryKey: DUPLICATES_KEY }),
  });
  return (
    <li className="space-y-3 px-4 py-4">
      <div className="grid grid-cols-1 gap-3 sm:grid-cols-2">
        <Side contact={first} />
        <Side contact={second} />
      </div>
      <div className="flex flex-wrap items-center gap-2">
        {reasons.map((reason) => (
          <Badge key={reason} tone="accent">
            {shared.reasons[reason]}
          </Badge>
        ))}
        <span className="flex-1 max-sm:basis-full" />
        <Button
          aria-label={words.dismissPair(first.name, second.name)}
          disabled={dismiss.isPending}
          onClick={() => dismiss.mutate()}
        >
          {words.dismiss}
        </Button>
        <Button
          variant="primary"
          aria-label={words.mergePair(first.name, second.name)}
          onClick={onMerge}
        >
          {words.merge}
        </Button>
      </div>
    </li>
  );
}

function Pairs() {
  const [merging, setMerging] = useState<Duplicate | null>(null);
  const undo = useUndoMerge();
  const list = useInfiniteQuery(duplicatesQuery);
  if (list.data === undefined) {
    return list.error === null ? (
      <Skeleton rows={4} className="h-24" />
    ) : (
      <ErrorNotice title={words.failed} error={list.error} onRetry={() => void list.refetch()} />
    );
  }
  const pairs = list.data.pages.flatMap((page) => page.items);
  const merged = ({ undoableMerge }: Contact): void => {
    setMerging(null);
    if (undoableMerge !== null) {
      toast('done', record.mergeDone(undoableMerge.otherName), {
        label: words.undo,
        run: () => undo.mutate(undoableMerge),
      });
    }
  };
  return (
    <>
      {pairs.length === 0 ? (
        <EmptyNotice icon={UsersRound} title={words.emptyTitle} text={words.emptyText} />
      ) : (
        <ul className="divide-y rounded-xl border bg-surface">
          {pairs.map((pair) => (
            <Pair
              key={`${pair.first.id} ${pair.second.id}`}
              pair={pair}
              onMerge={() => setMerging(pair)}
            />
          ))}
        </ul>
      )}
      {list.hasNextPage && (
        <Button disabled={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
          {list.isFetchingNextPage ? shared.loadingMore : shared.more}
        </Button>
      )}
      {merging !== null && (
        <MergeDialog
          ids={[merging.first.id, merging.second.id]}
          onClose={() => setMerging(null)}
          onMerged={merged}
        />
      )}
    </>
  );
}

export function DuplicatesPage() {
  usePageTitle(words.title);
  return (
    <div className="space-y-4">
      <PageHeader title={words.title} />
      <SectionNav />
      <p className="text-sm text-ink-soft">{words.text}</p>
      <Pairs />
    </div>
  );
}
