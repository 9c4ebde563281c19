import { Building2, Copy, Download, Ellipsis, Trash2, Upload } from 'lucide-react';
import { useLocation } from 'wouter';
import { Button } from '@/components/ui/button';
import { Menu, MenuItem } from '@/components/ui/menu';
import { useAccount } from '@/hooks/use-session';
import { errorText } from '@/lib/api-error';
import { toast } from '@/lib/toasts';
import { exportContacts } from '../api/export';
import type { ContactFilters } from '../contact-filters';
import { words } from '../strings';

const PLACES = [
  { path: '/companies', label: words.companies, icon: Building2, leading: false },
  { path: '/contacts/duplicates', label: words.duplicates, icon: Copy, leading: true },
  { path: '/contacts/import', label: words.import, icon: Upload, leading: true },
  { path: '/contacts/trash', label: words.trash, icon: Trash2, leading: false },
] as const;

/** The pages round the list; what only managers and admins may do is shown to them alone. */
export function MoreMenu({ filters }: { filters: ContactFilters }) {
  const [, navigate] = useLocation();
  const leads = useAccount().userType !== 'user';
  const save = (): void => {
    toast('done', words.exporting);
    exportContacts(filters).catch((error: unknown) => toast('problem', errorText(error)));
  };
  return (
    <Menu
      trigger={
        <Button aria-label={words.more}>
          <Ellipsis aria-hidden />
        </Button>
      }
    >
      {PLACES.filter(({ leading }) => leads || !leading).map(({ path, label, icon: Icon }) => (
        <MenuItem key={path} onSelect={() => navigate(path)}>
          <Icon aria-hidden />
          {label}
        </MenuItem>
      ))}
      {leads && (
        <MenuItem onSelect={save}>
          <Download aria-hidden />
          {words.export}
        </MenuItem>
      )}
    </Menu>
  );
}
