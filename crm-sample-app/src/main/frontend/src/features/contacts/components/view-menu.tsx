import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Bookmark, BookmarkPlus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { Button } from '@/components/ui/button';
import { Menu, MenuItem, MenuLabel, MenuLine } from '@/components/ui/menu';
import { errorText } from '@/lib/api-error';
import { toast } from '@/lib/toasts';
import { deleteView, viewsQuery, type ContactView } from '../api/views';
import { COLUMNS, shownColumns } from '../columns';
import type { ContactFilters } from '../contact-filters';
import { words } from '../strings';
import { SaveViewDialog } from './save-view-dialog';

/** Lists that somebody looks at again and again: filters, order and columns under a name. */
export function ViewMenu({ filters }: { filters: ContactFilters }) {
  const client = useQueryClient();
  const [, navigate] = useLocation();
  const [saving, setSaving] = useState(false);
  const views = useQuery(viewsQuery).data ?? [];
  const show = (view: ContactView): void => {
    const columns = COLUMNS.filter((column) => view.columns.includes(column));
    if (columns.length > 0) {
      shownColumns.set(columns);
    }
    navigate(`/contacts?${view.query}`);
  };
  const remove = (view: ContactView): void => {
    deleteView(view.id)
      .then(() => client.invalidateQueries({ queryKey: viewsQuery.queryKey }))
      .catch((error: unknown) => toast('problem', errorText(error)));
  };
  return (
    <>
      <Menu
        trigger={
          <Button>
            <Bookmark aria-hidden />
            {words.views}
          </Button>
        }
      >
        {views.length === 0 && <MenuLabel>{words.noViews}</MenuLabel>}
        {views.map((view) => (
          <MenuItem key={view.id} onSelect={() => show(view)}>
            <span className="max-w-56 truncate" dir="auto">
              {view.name}
            </span>
          </MenuItem>
        ))}
        <MenuLine />
        <MenuItem onSelect={() => setSaving(true)}>
          <BookmarkPlus aria-hidden />
          {words.saveView}
        </MenuItem>
        {views
          .filter((view) => view.mine)
          .map((view) => (
            <MenuItem key={view.id} onSelect={() => remove(view)} className="text-ink-soft">
              <Trash2 aria-hidden />
              <span className="max-w-64 truncate">{words.deleteView(view.name)}</span>
            </MenuItem>
          ))}
      </Menu>
      {saving && <SaveViewDialog filters={filters} onClose={() => setSaving(false)} />}
    </>
  );
}
