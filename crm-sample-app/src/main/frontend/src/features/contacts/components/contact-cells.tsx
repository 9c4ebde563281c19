import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { NumberCall } from '@/components/phone/number-call';
import { Badge } from '@/components/ui/badge';
import { formatExact, formatRelative } from '@/lib/format';
import { formatNumber } from '@/lib/phone-number';
import type { ContactRow } from '@/lib/wire/contact';
import type { Column } from '../columns';
import { words } from '../strings';

export const CELL = 'px-4 py-2 align-middle';

const MOST_TAGS = 2;

function Tags({ tags }: { tags: readonly string[] }) {
  if (tags.length === 0) {
    return words.nothing;
  }
  return (
    <span className="flex gap-1 overflow-hidden">
      {tags.slice(0, MOST_TAGS).map((tag) => (
        <Badge key={tag} tone="neutral">
          {tag}
        </Badge>
      ))}
      {tags.length > MOST_TAGS && (
        <span className="text-sm text-ink-soft" title={tags.join(', ')}>
          +{tags.length - MOST_TAGS}
        </span>
      )}
    </span>
  );
}

function Phone({ contact }: { contact: ContactRow }) {
  const [phone] = contact.phones;
  if (phone === undefined) {
    return words.nothing;
  }
  return <NumberCall number={phone.number} name={contact.name} className="max-w-full" />;
}

function cell(contact: ContactRow, column: Column, now: number): ReactNode {
  switch (column) {
    case 'company':
      return contact.company?.name ?? words.nothing;
    case 'phone':
      return <Phone contact={contact} />;
    case 'email':
      return contact.emails[0]?.address ?? words.nothing;
    case 'tags':
      return <Tags tags={contact.tags} />;
    case 'owner':
      return contact.owner?.fullName ?? words.nothing;
    case 'updated':
      return contact.updatedAt === null ? (
        words.nothing
      ) : (
        <time dateTime={contact.updatedAt} title={formatExact(contact.updatedAt)}>
          {formatRelative(contact.updatedAt, now)}
        </time>
      );
  }
}

interface ContactCellsProps {
  contact: ContactRow;
  columns: readonly Column[];
  now: number;
}

export function ContactCells({ contact, columns, now }: ContactCellsProps) {
  return (
    <>
      <td className={CELL}>
        <Link href={`/contacts/${contact.id}`} className="block truncate font-medium" dir="auto">
          {contact.name}
        </Link>
      </td>
      {columns.map((column) => (
        <td key={column} className={`${CELL} truncate text-sm`} dir="auto">
          {cell(contact, column, now)}
        </td>
      ))}
    </>
  );
}

export function SmallContact({ contact }: { contact: ContactRow }) {
  const number = contact.phones[0]?.number;
  const detail = [contact.company?.name, number === undefined ? undefined : formatNumber(number)]
    .filter((part) => part !== undefined)
    .join(' · ');
  return (
    <Link href={`/contacts/${contact.id}`} className="block h-full px-4 py-3">
      <span className="block truncate font-medium" dir="auto">
        {contact.name}
      </span>
      <span className="block truncate text-sm text-ink-soft" dir="auto">
        {detail === '' ? words.nothing : detail}
      </span>
    </Link>
  );
}
