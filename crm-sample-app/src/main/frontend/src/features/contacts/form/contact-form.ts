import { sentFields } from '@/components/contact/field-values';
import type { Contact, ContactBody, FieldValue } from '@/lib/wire/contact';
import type { ContactField } from '@/lib/wire/contact-field';

/** What the form holds: everything as it is typed. */
export interface ContactForm {
  name: string;
  company: { id: number | null; name: string };
  phones: { number: string; extension: string; label: string }[];
  emails: { address: string; label: string }[];
  address: { street: string; postalCode: string; city: string; region: string; country: string };
  tags: string[];
  ownerId: string;
  notes: string;
  fields: Record<string, string | boolean>;
}

export const NO_ADDRESS = { street: '', postalCode: '', city: '', region: '', country: '' };

export function emptyForm(over: Partial<ContactForm> = {}): ContactForm {
  return {
    name: '',
    company: { id: null, name: '' },
    phones: [{ number: '', extension: '', label: 'mobile' }],
    emails: [{ address: '', label: 'work' }],
    address: NO_ADDRESS,
    tags: [],
    ownerId: '',
    notes: '',
    fields: {},
    ...over,
  };
}

function typedValue(value: FieldValue): string | boolean {
  return typeof value === 'boolean' ? value : value === null ? '' : String(value);
}

export function formOf(contact: Contact): ContactForm {
  return {
    name: contact.name,
    company: contact.company ?? { id: null, name: '' },
    phones: contact.phones.map((phone) => ({ ...phone, extension: phone.extension ?? '' })),
    emails: contact.emails.map((email) => ({ ...email })),
    address: contact.address ?? NO_ADDRESS,
    tags: [...contact.tags],
    ownerId: contact.owner === null ? '' : String(contact.owner.id),
    notes: contact.notes,
    fields: Object.fromEntries(
      Object.entries(contact.fields).map(([key, value]) => [key, typedValue(value)]),
    ),
  };
}

/** What the form must ask: an old contact may go on without what became required after it was written. */
export function askedOf(
  fields: readonly ContactField[],
  contact: Contact | null,
): readonly ContactField[] {
  return contact === null
    ? fields
    : fields.map((field) => (field.key in contact.fields ? field : { ...field, required: false }));
}

const filled = (text: string): boolean => text.trim() !== '';
const orNull = (text: string): string | null => (filled(text) ? text.trim() : null);

/** What is sent; rows left empty are not, and details nobody filled in neither. */
export function bodyOf(form: ContactForm, fields: readonly ContactField[]): ContactBody {
  const { company } = form;
  return {
    name: form.name.trim(),
    companyId: company.id,
    companyName: company.id === null ? orNull(company.name) : null,
    phones: form.phones
      .filter(({ number }) => filled(number))
      .map(({ number, extension, label }) => ({
        number: number.trim(),
        extension: orNull(extension),
        label: orNull(label),
      })),
    emails: form.emails
      .filter(({ address }) => filled(address))
      .map(({ address, label }) => ({ address: address.trim(), label: orNull(label) })),
    address: Object.values(form.address).some(filled) ? form.address : null,
    tags: form.tags,
    ownerId: form.ownerId === '' ? null : Number(form.ownerId),
    notes: form.notes,
    fields: sentFields(form.fields, fields),
  };
}

/** Which typed row each sent row was: the server counts only those it got. */
function typedIndex<T>(rows: readonly T[], text: (row: T) => string, sent: number): number {
  const kept = rows.map((row, index) => ({ index, text: text(row) })).filter((row) => filled(row.text));
  return kept[sent]?.index ?? sent;
}

/** The form's name of what the server complains about, such as `phones.1.number`. */
export function formPath(field: string, form: ContactForm): string {
  const row = /^(phones|emails)\[(\d+)\]\.?(.*)$/u.exec(field);
  if (row !== null) {
    const [, list = '', at = '0', member = ''] = row;
    const index =
      list === 'phones'
        ? typedIndex(form.phones, ({ number }) => number, Number(at))
        : typedIndex(form.emails, ({ address }) => address, Number(at));
    return `${list}.${index}.${member === '' ? (list === 'phones' ? 'number' : 'address') : member}`;
  }
  return field === 'companyName' || field === 'companyId' ? 'company' : field;
}
