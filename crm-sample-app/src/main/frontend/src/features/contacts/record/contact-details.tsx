import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { NumberCall } from '@/components/phone/number-call';
import { Chip } from '@/components/ui/chip';
import { useNow } from '@/hooks/use-now';
import { formatRelative } from '@/lib/format';
import { contactFieldsQuery, fieldsInUse } from '@/lib/queries/contact-fields';
import type { Contact, FieldValue } from '@/lib/wire/contact';
import type { ContactField } from '@/lib/wire/contact-field';
import { labelText, words as shared } from '../strings';
import { words } from './strings';

function Detail({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div>
      <dt className="text-sm text-ink-soft">{title}</dt>
      <dd className="break-words" dir="auto">
        {children}
      </dd>
    </div>
  );
}

function Numbers({ contact }: { contact: Contact }) {
  if (contact.phones.length === 0) {
    return (
      <>
        {words.noNumbers} ·{' '}
        <Link href={`/contacts/${contact.id}/edit`} className="text-accent underline">
          {words.addNumber}
        </Link>
      </>
    );
  }
  return (
    <ul>
      {contact.phones.map(({ number, extension, label }) => (
        <li key={`${number} ${extension ?? ''}`} className="flex flex-wrap items-center gap-x-2">
          <NumberCall number={number} contact={contact} className="inline-flex min-h-10 items-center font-medium" />
          <span className="text-sm text-ink-soft">
            {[extension === null ? '' : shared.extension(extension), labelText(label)]
              .filter((part) => part !== '')
              .join(' · ')}
          </span>
        </li>
      ))}
    </ul>
  );
}

function FieldText({ field, value }: { field: ContactField; value: FieldValue }) {
  if (typeof value === 'boolean') {
    return value ? shared.yes : shared.no;
  }
  if (field.type === 'url' && typeof value === 'string' && /^https?:\/\//u.test(value)) {
    return (
      <a
        href={value}
        target="_blank"
        rel="noreferrer"
        aria-label={words.openSite(value)}
        className="text-accent underline"
      >
        {value}
      </a>
    );
  }
  return typeof value === 'number' ? value.toLocaleString('en') : value;
}

/** Everything that is known about the contact itself. */
export function ContactDetails({ contact }: { contact: Contact }) {
  const now = useNow(60_000);
  const { data } = useQuery(contactFieldsQuery);
  const { address, fields } = contact;
  const place =
    address === null
      ? []
      : [
          address.street,
          `${address.postalCode} ${address.city}`.trim(),
          address.region,
          address.country,
        ].filter((part) => part !== '');
  const told = fieldsInUse(data).filter(({ key }) => (fields[key] ?? '') !== '');
  return (
    <section aria-label={words.details} className="space-y-4">
      <dl className="space-y-3">
        <Detail title={shared.phones}>
          <Numbers contact={contact} />
        </Detail>
        {contact.emails.length > 0 && (
          <Detail title={shared.emails}>
            <ul>
              {contact.emails.map((email) => (
                <li key={email.address}>
                  <a href={`mailto:${email.address}`} className="text-accent hover:underline">
                    {email.address}
                  </a>{' '}
                  <span className="text-sm text-ink-soft">{labelText(email.label)}</span>
                </li>
              ))}
            </ul>
          </Detail>
        )}
        {place.length > 0 && (
          <Detail title={shared.address}>
            {place.map((part) => (
              <span key={part} className="block">
                {part}
              </span>
            ))}
          </Detail>
        )}
        <Detail title={shared.owner}>{contact.owner?.fullName ?? shared.nobody}</Detail>
        {contact.tags.length > 0 && (
          <Detail title={shared.tags}>
            <span className="flex flex-wrap gap-1.5">
              {contact.tags.map((tag) => (
                <Link key={tag} href={`/contacts?tag=${encodeURIComponent(tag)}`}>
                  <Chip className="max-w-60 text-sm">{tag}</Chip>
                </Link>
              ))}
            </span>
          </Detail>
        )}
        {told.map((field) => (
          <Detail key={field.key} title={field.label}>
            <FieldText field={field} value={fields[field.key] ?? null} />
          </Detail>
        ))}
        {contact.notes !== '' && (
          <Detail title={shared.notes}>
            <span className="block text-start whitespace-pre-wrap" dir="auto">{contact.notes}</span>
          </Detail>
        )}
      </dl>
      <p className="text-sm text-ink-soft">
        {words.createdBy(
          formatRelative(contact.createdAt, now),
          contact.createdBy?.fullName ?? null,
        )}
        <br />
        {words.changedBy(
          formatRelative(contact.updatedAt, now),
          contact.updatedBy?.fullName ?? null,
        )}
      </p>
    </section>
  );
}
