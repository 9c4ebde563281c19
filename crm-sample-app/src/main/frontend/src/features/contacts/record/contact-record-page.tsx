import { useQuery } from '@tanstack/react-query';
import { Pencil, UserX } from 'lucide-react';
import { Link, Redirect } from 'wouter';
import { BackLink } from '@/components/layout/back-link';
import { Avatar } from '@/components/ui/avatar';
import { Button } from '@/components/ui/button';
import { EmptyNotice, ErrorNotice } from '@/components/ui/notice';
import { Skeleton } from '@/components/ui/skeleton';
import { usePageTitle } from '@/hooks/use-page-title';
import { useScrollUp } from '@/hooks/use-scroll-up';
import { ApiError } from '@/lib/api-error';
import { contactQuery } from '@/lib/queries/contacts';
import type { Contact } from '@/lib/wire/contact';
import { mergedInto } from '../api/contacts';
import { words as shared } from '../strings';
import { Banners } from './banners';
import { ContactDetails } from './contact-details';
import { ContactTasks } from './contact-tasks';
import { ContactTimeline } from './contact-timeline';
import { JustChanged } from './just-changed';
import { NoteForm } from './note-form';
import { RecordMenu } from './record-menu';
import { words } from './strings';

function Head({ contact }: { contact: Contact }) {
  return (
    <header className="flex flex-wrap items-start justify-between gap-3">
      <div className="flex min-w-0 items-center gap-3">
        <Avatar name={contact.name} className="size-12 text-base" />
        <div className="min-w-0">
          <h1 className="text-2xl font-semibold tracking-tight break-words" dir="auto">
            {contact.name === '' ? shared.unnamed : contact.name}
          </h1>
          {contact.company !== null && (
            <Link
              href={`/companies/${contact.company.id}`}
              className="block text-ink-soft break-words hover:underline"
              dir="auto"
            >
              {contact.company.name}
            </Link>
          )}
        </div>
      </div>
      <div className="flex gap-2">
        {contact.trashedAt === null && (
          <Button variant="primary" asChild>
            <Link href={`/contacts/${contact.id}/edit`}>
              <Pencil aria-hidden />
              {words.edit}
            </Link>
          </Button>
        )}
        <RecordMenu contact={contact} />
      </div>
    </header>
  );
}

function Record({ contact }: { contact: Contact }) {
  usePageTitle(contact.name);
  return (
    <div className="space-y-5">
      <BackLink href="/contacts" label={words.toContacts} />
      <Head contact={contact} />
      <Banners contact={contact} />
      <JustChanged contact={contact} />
      <div className="grid grid-cols-1 gap-8 xl:grid-cols-[18rem_minmax(0,1fr)]">
        <div className="space-y-6">
          <ContactDetails contact={contact} />
          <ContactTasks contact={contact} />
        </div>
        <div className="min-w-0 space-y-6">
          <NoteForm contactId={contact.id} />
          <ContactTimeline contactId={contact.id} />
        </div>
      </div>
    </div>
  );
}

function Gone() {
  return (
    <EmptyNotice icon={UserX} title={words.notFound} text={words.notFoundText}>
      <Button asChild>
        <Link href="/contacts">{words.toContacts}</Link>
      </Button>
    </EmptyNotice>
  );
}

/** One contact: who it is, what is to be done, and all that happened. */
export function ContactRecordPage({ params }: { params: { id: string } }) {
  useScrollUp();
  const id = Number(params.id);
  const { data, error, refetch } = useQuery({ ...contactQuery(id), enabled: Number.isInteger(id) });
  if (error instanceof ApiError && error.status === 404) {
    const kept = mergedInto(error);
    return kept === null ? <Gone /> : <Redirect to={`/contacts/${kept}`} replace />;
  }
  if (!Number.isInteger(id)) {
    return <Gone />;
  }
  if (data === undefined) {
    return error === null ? (
      <Skeleton rows={6} />
    ) : (
      <ErrorNotice title={words.failed} error={error} onRetry={() => void refetch()} />
    );
  }
  return <Record contact={data} />;
}
