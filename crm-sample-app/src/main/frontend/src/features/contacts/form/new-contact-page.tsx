import { useQueryClient } from '@tanstack/react-query';
import { useLocation, useSearchParams } from 'wouter';
import { PageHeader } from '@/components/layout/page-header';
import { Skeleton } from '@/components/ui/skeleton';
import { usePageTitle } from '@/hooks/use-page-title';
import { useAccount } from '@/hooks/use-session';
import { CONTACT_COUNT_KEY, CONTACT_LIST_KEY, contactKey } from '@/lib/queries/contacts';
import { createContact } from '../api/contacts';
import { ContactEditor } from './contact-editor';
import { emptyForm } from './contact-form';
import { words } from './strings';
import { useFormParts } from './use-form-parts';

/** A new contact; the address may bring a name and a number to begin with. */
export function NewContactPage() {
  usePageTitle(words.newTitle);
  const account = useAccount();
  const client = useQueryClient();
  const [, navigate] = useLocation();
  const [search] = useSearchParams();
  const { ready, ...parts } = useFormParts();
  const initial = emptyForm({
    name: search.get('name') ?? '',
    ownerId: String(account.id),
    phones: [{ number: search.get('number') ?? '', extension: '', label: 'mobile' }],
  });
  return (
    <div className="space-y-4">
      <PageHeader title={words.newTitle} />
      {ready ? (
        <ContactEditor
          {...parts}
          base={null}
          latest={null}
          initial={initial}
          onSave={createContact}
          onSaved={(contact) => {
            client.setQueryData(contactKey(contact.id), contact);
            void client.invalidateQueries({ queryKey: CONTACT_LIST_KEY });
            void client.invalidateQueries({ queryKey: CONTACT_COUNT_KEY });
            navigate(`/contacts/${contact.id}`, { replace: true });
          }}
          onCancel={() => navigate('/contacts')}
        />
      ) : (
        <Skeleton rows={6} />
      )}
    </div>
  );
}
