import { formatNumber } from '@/lib/phone-number';
import type { ContactField } from '@/lib/wire/contact-field';
import type { ContactForm } from '../form/contact-form';
import { labelText, words } from '../strings';

/** A part of a contact that is chosen as a whole. */
export interface Member {
  key: string;
  label: string;
  /** What it says, line by line; none when it is empty. */
  lines: (form: ContactForm, userName: (id: string) => string) => string[];
}

const line = (text: string): string[] => (text.trim() === '' ? [] : [text]);
const joined = (parts: readonly string[]): string => parts.filter((part) => part !== '').join(' · ');

const FIXED: readonly Member[] = [
  { key: 'name', label: words.name, lines: ({ name }) => line(name) },
  { key: 'company', label: words.company, lines: ({ company }) => line(company.name) },
  {
    key: 'phones',
    label: words.phones,
    lines: ({ phones }) =>
      phones
        .filter(({ number }) => number.trim() !== '')
        .map(({ number, extension, label }) =>
          joined([
            formatNumber(number),
            extension === '' ? '' : words.extension(extension),
            labelText(label),
          ]),
        ),
  },
  {
    key: 'emails',
    label: words.emails,
    lines: ({ emails }) =>
      emails
        .filter(({ address }) => address.trim() !== '')
        .map(({ address, label }) => joined([address, labelText(label)])),
  },
  {
    key: 'address',
    label: words.address,
    lines: ({ address: { street, postalCode, city, region, country } }) =>
      [street, `${postalCode} ${city}`.trim(), region, country].filter((part) => part !== ''),
  },
  { key: 'tags', label: words.tags, lines: ({ tags }) => line(tags.join(', ')) },
  { key: 'ownerId', label: words.owner, lines: ({ ownerId }, userName) => line(userName(ownerId)) },
  { key: 'notes', label: words.notes, lines: ({ notes }) => line(notes) },
];

function fieldLines(value: string | boolean | undefined): string[] {
  if (typeof value === 'boolean') {
    return [value ? words.yes : words.no];
  }
  return line(value ?? '');
}

export function membersOf(fields: readonly ContactField[]): readonly Member[] {
  return [
    ...FIXED,
    ...fields.map(({ key, label }) => ({
      key: `fields.${key}`,
      label,
      lines: (form: ContactForm) => fieldLines(form.fields[key]),
    })),
  ];
}

const asIs = (id: string): string => id;

export function sameMember(member: Member, a: ContactForm, b: ContactForm): boolean {
  return member.lines(a, asIs).join('\n') === member.lines(b, asIs).join('\n');
}

/** `form` with that one member as `from` has it. */
export function withMember(form: ContactForm, key: string, from: ContactForm): ContactForm {
  if (key.startsWith('fields.')) {
    const name = key.slice('fields.'.length);
    return { ...form, fields: { ...form.fields, [name]: from.fields[name] ?? '' } };
  }
  const member = key as keyof ContactForm;
  return { ...form, [member]: from[member] };
}

export const JOINABLE: readonly string[] = ['phones', 'emails', 'tags', 'notes'];

function distinct<T>(rows: readonly T[], text: (row: T) => string): T[] {
  return [...new Map(rows.toReversed().map((row) => [text(row), row])).values()].toReversed();
}

/** `first` with what `second` has more of that member. */
export function joinMember(first: ContactForm, key: string, second: ContactForm): ContactForm {
  switch (key) {
    case 'phones':
      return {
        ...first,
        phones: distinct([...first.phones, ...second.phones], ({ number }) => number),
      };
    case 'emails':
      return {
        ...first,
        emails: distinct([...first.emails, ...second.emails], ({ address }) =>
          address.toLowerCase(),
        ),
      };
    case 'tags':
      return { ...first, tags: [...new Set([...first.tags, ...second.tags])] };
    default:
      return {
        ...first,
        notes: [first.notes, second.notes].filter((text) => text !== '').join('\n\n'),
      };
  }
}
