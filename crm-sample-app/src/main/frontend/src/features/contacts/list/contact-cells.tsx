import { Moment } from '@/components/activity/moment';
import { NumberCall } from '@/components/phone/number-call';
import { Chip } from '@/components/ui/chip';
import type { ContactRow } from '@/lib/wire/contact';
import { words as shared } from '../strings';
import type { Column } from './columns';
import { words } from './strings';

function More({ count }: { count: number }) {
  return count > 0 ? (
    <span className="shrink-0 text-xs text-ink-soft" title={words.more(count)}>
      +{count}
    </span>
  ) : null;
}

export function FirstNumber({ contact }: { contact: ContactRow }) {
  const first = contact.phones[0];
  if (first === undefined) {
    return <span className="text-ink-soft">{shared.none}</span>;
  }
  return (
    <span className="relative z-10 inline-flex max-w-full items-center gap-1.5">
      <NumberCall number={first.number} contact={contact} className="inline-flex min-h-8 items-center" />
      <More count={contact.phones.length - 1} />
    </span>
  );
}

export function Cell({ column, contact, now }: { column: Column; contact: ContactRow; now: number }) {
  switch (column) {
    case 'company':
      return (
        <span className="block truncate" dir="auto">
          {contact.company?.name ?? shared.none}
        </span>
      );
    case 'phone':
      return <FirstNumber contact={contact} />;
    case 'email':
      return (
        <span className="flex items-center gap-1.5">
          <span className="truncate">{contact.emails[0]?.address ?? shared.none}</span>
          <More count={contact.emails.length - 1} />
        </span>
      );
    case 'tags':
      return (
        <span className="flex items-center gap-1.5" title={contact.tags.join(', ')}>
          {contact.tags.slice(0, 1).map((tag) => (
            <Chip key={tag} className="min-w-0">
              {tag}
            </Chip>
          ))}
          <More count={contact.tags.length - 1} />
        </span>
      );
    case 'owner':
      return (
        <span className="block truncate" dir="auto">
          {contact.owner?.fullName ?? shared.none}
        </span>
      );
    case 'created':
      return <Moment at={contact.createdAt} now={now} />;
    case 'updated':
      return <Moment at={contact.updatedAt} now={now} />;
  }
}
