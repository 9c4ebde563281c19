import { useQuery } from '@tanstack/react-query';
import { Bookmark, BookmarkPlus, Pencil, RefreshCw, Trash2, Undo2 } from 'lucide-react';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { ConfirmDialog } from '@/components/ui/confirm-dialog';
import { Menu, MenuItem, MenuLabel, MenuLine } from '@/components/ui/menu';
import { ui } from '@/config/strings';
import { useAccount } from '@/hooks/use-session';
import { useStored } from '@/hooks/use-stored';
import { may } from '@/lib/rights';
import type { ContactView } from '@/lib/wire/contact-view';
import { changeView, deleteView, viewsQuery } from '../api/views';
import { chosenColumns, toColumns } from './columns';
import { canonical } from './contact-filters';
import { words } from './strings';
import { useViewChange } from './use-view-change';
import { ViewDialog } from './view-dialog';

interface ViewMenuProps {
  /** The list as it is now, as the address writes it. */
  query: string;
  /** The view that it began with, or null. */
  shown: number | null;
  onShow: (query: string, view: number | null) => void;
}

type Open = 'new' | 'edit' | 'delete';

/** The lists people come back to. */
export function ViewMenu({ query, shown, onShow }: ViewMenuProps) {
  const account = useAccount();
  const { data, error } = useQuery(viewsQuery);
  const [open, setOpen] = useState<Open | null>(null);
  const columns = useStored(chosenColumns);
  const change = useViewChange();
  const views = data ?? [];
  const current =
    views.find(({ id }) => id === shown) ??
    views.find((view) => query !== '' && canonical(view.query) === query);
  const own = current !== undefined && (current.mine || (current.shared && may(account, 'shareViews')));
  const changed =
    current !== undefined &&
    (canonical(current.query) !== query ||
      (current.columns.length > 0 && toColumns(current.columns).join() !== columns.join()));
  const show = (view: ContactView): void => {
    if (view.columns.length > 0) {
      chosenColumns.set(toColumns(view.columns));
    }
    onShow(view.query, view.id);
  };
  const save = ({ id, name, shared }: ContactView): void =>
    change.mutate({
      act: () => changeView(id, { name, query, columns, shared }),
      done: words.viewSaved(name),
    });
  const remove = ({ id, name }: ContactView): void => {
    setOpen(null);
    change.mutate({ act: () => deleteView(id), done: words.viewDeleted(name) });
    onShow(query, null);
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
  const name = current?.name ?? words.views;
  return (
    <>
      <Menu
        trigger={
          <Button className="max-w-52 max-sm:px-3">
            <Bookmark aria-hidden />
            <span className="truncate">{changed ? words.changedView(name) : name}</span>
          </Button>
        }
      >
        <MenuItem onSelect={() => onShow('', null)}>{words.allContacts}</MenuItem>
        {group(words.everybodys, views.filter((view) => view.shared))}
        {group(words.ownViews, views.filter((view) => !view.shared))}
        {views.length === 0 && (
          <MenuLabel>{error === null ? words.noViews : words.viewsFailed}</MenuLabel>
        )}
        <MenuLine />
        {changed && (
          <MenuItem onSelect={() => show(current)}>
            <Undo2 aria-hidden />
            {words.resetView(current.name)}
          </MenuItem>
        )}
        {own && changed && (
          <MenuItem onSelect={() => save(current)}>
            <RefreshCw aria-hidden />
            {words.updateView(current.name)}
          </MenuItem>
        )}
        <MenuItem onSelect={() => setOpen('new')}>
          <BookmarkPlus aria-hidden />
          {words.saveView}
        </MenuItem>
        {own && (
          <>
            <MenuItem onSelect={() => setOpen('edit')}>
              <Pencil aria-hidden />
              {words.editView(current.name)}
            </MenuItem>
            <MenuItem onSelect={() => setOpen('delete')}>
              <Trash2 aria-hidden />
              {words.deleteView(current.name)}
            </MenuItem>
          </>
        )}
      </Menu>
      {open === 'new' && (
        <ViewDialog
          view={null}
          query={query}
          columns={columns}
          onClose={() => setOpen(null)}
          onSaved={(view) => onShow(query, view.id)}
        />
      )}
      {open === 'edit' && current !== undefined && (
        <ViewDialog
          view={current}
          query={current.query}
          columns={current.columns}
          onClose={() => setOpen(null)}
          onSaved={() => onShow(query, current.id)}
        />
      )}
      {current !== undefined && (
        <ConfirmDialog
          open={open === 'delete'}
          title={`${words.deleteView(current.name)}?`}
          text={current.shared ? words.deleteSharedText : words.deleteViewText}
          confirm={words.deleteNow}
          cancel={ui.cancel}
          onConfirm={() => remove(current)}
          onCancel={() => setOpen(null)}
        />
      )}
    </>
  );
}
