import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Bookmark, BookmarkPlus, RefreshCw, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Menu, MenuItem, MenuLabel, MenuLine } from '@/components/ui/menu';
import { useStored } from '@/hooks/use-stored';
import { errorText } from '@/lib/api-error';
import { toast } from '@/lib/toasts';
import type { ContactView } from '@/lib/wire/contact-view';
import { changeView, deleteView, viewsQuery } from '../api/views';
import { chosenColumns, toColumns } from './columns';
import { SaveViewDialog } from './save-view-dialog';
import { words } from './strings';

interface ViewMenuProps {
  /** The list as it is now, as the address writes it. */
  query: string;
  onShow: (query: string) => void;
}

function useViewChange() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async ({ act, done }: { act: () => Promise<unknown>; done: string }) => {
      await act();
      return done;
    },
    onSuccess: (done) => toast('done', done),
    onError: (error) => toast('problem', errorText(error)),
    onSettled: () => client.invalidateQueries({ queryKey: viewsQuery.queryKey }),
  });
}

/** The lists people come back to. */
export function ViewMenu({ query, onShow }: ViewMenuProps) {
  const { data, error } = useQuery(viewsQuery);
  const [saving, setSaving] = useState(false);
  const columns = useStored(chosenColumns);
  const change = useViewChange();
  const views = data ?? [];
  const current = views.find((view) => view.query === query);
  const show = (view: ContactView): void => {
    if (view.columns.length > 0) {
      chosenColumns.set(toColumns(view.columns));
    }
    onShow(view.query);
  };
  const save = (view: ContactView): void => {
    const body = { name: view.name, query, columns, shared: view.shared };
    change.mutate({ act: () => changeView(view.id, body), done: words.viewSaved(view.name) });
  };
  const group = (title: string, some: readonly ContactView[]) =>
    some.length > 0 && (
      <>
        <MenuLabel>{title}</MenuLabel>
        {some.map((view) => (
          <MenuItem key={view.id} onSelect={() => show(view)}>
            <span className="truncate" dir="auto">
              {view.name}
            </span>
          </MenuItem>
        ))}
      </>
    );
  return (
    <>
      <Menu
        trigger={
          <Button className="max-w-52 max-sm:px-3">
            <Bookmark aria-hidden />
            <span className="truncate">{current?.name ?? words.views}</span>
          </Button>
        }
      >
        <MenuItem onSelect={() => onShow('')}>{words.allContacts}</MenuItem>
        {group(words.everybodys, views.filter((view) => view.shared))}
        {group(words.ownViews, views.filter((view) => !view.shared))}
        {views.length === 0 && (
          <MenuLabel>{error === null ? words.noViews : words.viewsFailed}</MenuLabel>
        )}
        <MenuLine />
        <MenuItem onSelect={() => setSaving(true)}>
          <BookmarkPlus aria-hidden />
          {words.saveView}
        </MenuItem>
        {current?.mine === true && (
          <>
            <MenuItem onSelect={() => save(current)}>
              <RefreshCw aria-hidden />
              {words.updateView(current.name)}
            </MenuItem>
            <MenuItem
              onSelect={() =>
                change.mutate({
                  act: () => deleteView(current.id),
                  done: words.viewDeleted(current.name),
                })
              }
            >
              <Trash2 aria-hidden />
              {words.deleteView(current.name)}
            </MenuItem>
          </>
        )}
      </Menu>
      {saving && <SaveViewDialog query={query} onClose={() => setSaving(false)} />}
    </>
  );
}
