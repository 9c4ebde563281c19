import { Merge, Trash2, type LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from '@/components/ui/button';
import { useNow } from '@/hooks/use-now';
import { formatExact } from '@/lib/format';
import type { Contact } from '@/lib/wire/contact';
import { useTrash } from '../components/use-trash';
import { words } from './strings';
import { useUndoMerge } from './use-undo-merge';

function Banner({ icon: Icon, children }: { icon: LucideIcon; children: ReactNode }) {
  return (
    <div className="flex flex-wrap items-center gap-3 rounded-xl border border-hold-line bg-hold-soft p-3">
      <Icon aria-hidden className="size-5 shrink-0 text-hold" />
      {children}
    </div>
  );
}

/** What is out of the ordinary with this contact, and the way back. */
export function Banners({ contact }: { contact: Contact }) {
  const now = useNow(60_000);
  const { restore } = useTrash();
  const undo = useUndoMerge();
  const merge = contact.undoableMerge;
  return (
    <>
      {contact.trashedAt !== null && (
        <Banner icon={Trash2}>
          <p className="min-w-0 flex-1 text-sm">{words.trashedBanner}</p>
          <Button disabled={restore.isPending} onClick={() => restore.mutate(contact)}>
            {words.restore}
          </Button>
        </Banner>
      )}
      {merge !== null && Date.parse(merge.undoUntil) > now && (
        <Banner icon={Merge}>
          <p className="min-w-0 flex-1 text-sm">
            {words.mergedInto(merge.otherName, merge.by?.fullName ?? null)}{' '}
            {words.undoUntil(formatExact(merge.undoUntil))}
          </p>
          <Button disabled={undo.isPending} onClick={() => undo.mutate(merge)}>
            {words.undoMerge}
          </Button>
        </Banner>
      )}
    </>
  );
}
