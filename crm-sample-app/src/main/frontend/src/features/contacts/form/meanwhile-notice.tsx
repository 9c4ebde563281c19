import { UserPen } from 'lucide-react';
import { Button } from '@/components/ui/button';
import type { Contact } from '@/lib/wire/contact';
import { words } from './strings';

/** Somebody else saved the contact while it is being edited here. */
export function MeanwhileNotice({ latest, onShow }: { latest: Contact; onShow: () => void }) {
  return (
    <div
      role="status"
      className="flex flex-wrap items-center gap-3 rounded-xl border border-ringing-line bg-ringing-soft p-3"
    >
      <UserPen aria-hidden className="size-5 shrink-0 text-ringing" />
      <p className="min-w-0 flex-1 text-sm">
        <span className="font-medium">
          {words.changedMeanwhile(latest.updatedBy?.fullName ?? words.somebody)}
        </span>{' '}
        {words.keptTyped}
      </p>
      <Button onClick={onShow}>{words.show}</Button>
    </div>
  );
}
