import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { PageHeader } from '@/components/layout/page-header';
import { ErrorNotice } from '@/components/ui/notice';
import { Skeleton } from '@/components/ui/skeleton';
import { usePageTitle } from '@/hooks/use-page-title';
import { CONTACT_LIST_KEY, contactKey, contactQuery, TIMELINE_KEY } from '@/lib/queries/contacts';
import type { Contact } from '@/lib/wire/contact';
import { changeContact } from '../api/contacts';
import { ContactEditor } from './contact-editor';
import { formOf } from './contact-form';
import { words } from './strings';
import { useFormParts } from './use-form-parts';

function Editor({ latest }: { latest: Contact }) {
  const [base] = useState(latest);
  const client = useQueryClient();
  const [, navigate] = useLocation();
  const { ready, ...parts } = useFormParts();
  usePageTitle(words.editTitle(base.name));
  return (
    <div className="space-y-4">
      <PageHeader title={words.editTitle(base.name)} />
      {ready ? (
        <ContactEditor
          {...parts}
          base={base}
          latest={latest}
          initial={formOf(base)}
          onSave={(body, version) => changeContact(base.id, body, version)}
          onSaved={(contact) => {
            client.setQueryData(contactKey(contact.id), contact);
            void client.invalidateQueries({ queryKey: CONTACT_LIST_KEY });
            void client.invalidateQueries({ queryKey: TIMELINE_KEY });
            navigate(`/contacts/${contact.id}`, { replace: true });
          }}
          onCancel={() => navigate(`/contacts/${base.id}`)}
        />
      ) : (
        <Skeleton rows={6} />
      )}
    </div>
  );
}

export function EditContactPage({ params }: { params: { id: string } }) {
  // What lies in the cache may be old; typing starts from what is so now.
  const { data, error, refetch, isFetchedAfterMount } = useQuery({
    ...contactQuery(Number(params.id)),
    staleTime: 0,
  });
  if (error !== null && data === undefined) {
    return <ErrorNotice title={words.failed} error={error} onRetry={() => void refetch()} />;
  }
  return data !== undefined && isFetchedAfterMount ? (
    <Editor key={data.id} latest={data} />
  ) : (
    <Skeleton rows={6} />
  );
}
