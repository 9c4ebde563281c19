import { useQuery, useQueryClient } from '@tanstack/react-query';
import { RefreshCw } from 'lucide-react';
import { useEffect } from 'react';
import { Button } from '@/components/ui/button';
import { contactNewsQuery, NO_NEWS } from '@/lib/queries/contacts';
import type { ContactRow } from '@/lib/wire/contact';
import { words } from '../strings';

interface ListNewsProps {
  /** The list as the API is asked for it. */
  search: string;
  contacts: readonly ContactRow[];
  list: {
    data: { pages: readonly unknown[] } | undefined;
    isRefetching: boolean;
    refetch: () => Promise<unknown>;
  };
}

/** Says that a long list has changed, which is only fetched anew when somebody asks for it. */
export function ListNews({ search, contacts, list }: ListNewsProps) {
  const client = useQueryClient();
  const { data: news } = useQuery({ ...contactNewsQuery(search), enabled: false });
  const { isRefetching, refetch } = list;
  useEffect(() => {
    if (isRefetching) {
      client.setQueryData(contactNewsQuery(search).queryKey, NO_NEWS);
    }
  }, [client, isRefetching, search]);
  const known = new Set(contacts.map(({ id }) => id));
  const count = news.ids.filter((id) => !known.has(id)).length;
  const long = (list.data?.pages.length ?? 0) > 1;
  const told = long && (count > 0 || news.others);
  return (
    <div role="status" className={told ? 'sticky top-16 z-10' : 'sr-only'}>
      {told && (
        <div className="flex flex-wrap items-center gap-3 rounded-xl border border-hold-line bg-hold-soft px-3 py-2 text-sm">
          <span className="min-w-0 flex-1">{words.listNews(news.others ? null : count)}</span>
          <Button onClick={() => void refetch()}>
            <RefreshCw aria-hidden />
            {words.showNews}
          </Button>
        </div>
      )}
    </div>
  );
}
