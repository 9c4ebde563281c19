import { words } from '../strings';
import type { Member } from './conflict';
import type { ContactForm } from './contact-form';

const NAMES: Record<Member, string> = {
  name: words.name,
  company: words.company,
  phones: words.phone,
  emails: words.email,
  street: words.street,
  postalCode: words.postalCode,
  city: words.city,
  region: words.region,
  country: words.country,
  tags: words.tags,
  ownerId: words.owner,
  notes: words.notes,
  fields: words.details,
};

export function memberName(member: Member): string {
  return NAMES[member];
}

/** A member's value as a person reads it, a line for each of several. */
export function inWords(value: ContactForm[Member]): string {
  if (typeof value === 'string') {
    return value === '' ? words.nothing : value;
  }
  const lines = Array.isArray(value)
    ? value.map((line) =>
        'number' in line
          ? `${line.number}${line.extension === '' ? '' : ` ext. ${line.extension}`} (${line.label})`
          : `${line.address} (${line.label})`,
      )
    : Object.entries(value).map(([key, own]) => `${key}: ${String(own)}`);
  return lines.length === 0 ? words.nothing : lines.join('\n');
}
