import { Download, Ellipsis, Eraser, Merge, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { Button } from '@/components/ui/button';
import { Menu, MenuItem, MenuLine } from '@/components/ui/menu';
import { useAccount } from '@/hooks/use-session';
import { errorText } from '@/lib/api-error';
import { download } from '@/lib/download';
import { may, mayTrash } from '@/lib/rights';
import { toast } from '@/lib/toasts';
import type { Contact } from '@/lib/wire/contact';
import { useTrash } from '../components/use-trash';
import { EraseDialog } from './erase-dialog';
import { MergeSearch } from './merge-search';
import { words } from './strings';

/** The rarer acts, each only for those who may. */
export function RecordMenu({ contact }: { contact: Contact }) {
  const account = useAccount();
  const [, navigate] = useLocation();
  const [open, setOpen] = useState<'erase' | 'merge' | null>(null);
  const { trash } = useTrash();
  const close = (): void => setOpen(null);
  const save = (): void => {
    download(`/contacts/${contact.id}/personal-data`, words.personalDataFile(contact.id)).catch(
      (error: unknown) => toast('problem', errorText(error)),
    );
  };
  const acts = {
    merge: may(account, 'merge') && contact.trashedAt === null,
    data: may(account, 'personalData'),
    trash: mayTrash(account, contact) && contact.trashedAt === null,
    erase: may(account, 'erase'),
  };
  if (!Object.values(acts).some(Boolean)) {
    return null;
  }
  return (
    <>
      <Menu
        trigger={
          <Button size="icon" aria-label={words.more}>
            <Ellipsis aria-hidden />
          </Button>
        }
      >
        {acts.merge && (
          <MenuItem onSelect={() => setOpen('merge')}>
            <Merge aria-hidden />
            {words.merge}
          </MenuItem>
        )}
        {acts.data && (
          <MenuItem onSelect={save}>
            <Download aria-hidden />
            {words.personalData}
          </MenuItem>
        )}
        {(acts.merge || acts.data) && <MenuLine />}
        {acts.trash && (
          <MenuItem
            onSelect={() => trash.mutate(contact, { onSuccess: () => navigate('/contacts') })}
          >
            <Trash2 aria-hidden />
            {words.trash}
          </MenuItem>
        )}
        {acts.erase && (
          <MenuItem className="text-missed" onSelect={() => setOpen('erase')}>
            <Eraser aria-hidden />
            {words.erase}
          </MenuItem>
        )}
      </Menu>
      {open === 'merge' && <MergeSearch contact={contact} onClose={close} onMerged={close} />}
      {open === 'erase' && (
        <EraseDialog contact={contact} onClose={close} onErased={() => navigate('/contacts')} />
      )}
    </>
  );
}
