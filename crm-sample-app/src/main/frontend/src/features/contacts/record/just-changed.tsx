import { useState } from 'react';
import { UserPen } from 'lucide-react';
import { useAccount } from '@/hooks/use-session';
import type { Contact } from '@/lib/wire/contact';
import { words } from './strings';

/** Says who changed the record while it lay open here; what they changed stands in the timeline. */
export function JustChanged({ contact }: { contact: Contact }) {
  const account = useAccount();
  const [opened] = useState(contact.version);
  const other = contact.updatedBy?.id !== account.id;
  return (
    <div role="status">
      {contact.version > opened && other && (
        <p className="flex items-center gap-2 rounded-xl border border-hold-line bg-hold-soft p-3 text-sm">
          <UserPen aria-hidden className="size-4.5 shrink-0 text-hold" />
          {words.justChanged(contact.updatedBy?.fullName ?? words.somebody)}
        </p>
      )}
    </div>
  );
}
