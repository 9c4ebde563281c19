import { isValidPhoneNumber, type CountryCode } from 'libphonenumber-js/min';
import { z } from 'zod';
import type { Contact, FieldValue } from '@/lib/wire/contact';
import type { ContactField } from '@/lib/wire/contact-field';
import { words } from '../strings';

/** What is typed in the custom fields: switches apart, everything is text until it is sent. */
const typedFieldsSchema = z.record(z.string(), z.union([z.string(), z.boolean()]));

function numberSchema(country: string | null) {
  return z
    .string()
    .trim()
    .min(1, words.numberNeeded)
    .refine(
      (text) => isValidPhoneNumber(text, (country ?? undefined) as CountryCode | undefined),
      words.numberWrong,
    );
}

function checkField(field: ContactField, value: string | boolean | undefined): string | null {
  const text = typeof value === 'string' ? value.trim() : '';
  if (field.type === 'boolean') {
    return null;
  }
  if (text === '') {
    return field.required ? words.needed(field.label) : null;
  }
  if (field.type === 'number' && !Number.isFinite(Number(text))) {
    return words.numberOnly;
  }
  return field.type === 'url' && !/^https?:\/\/\S+$/u.test(text) ? words.urlWrong : null;
}

/** The contact form; numbers without a country's code belong to `country`. */
export function contactFormSchema(country: string | null, fields: readonly ContactField[]) {
  return z.object({
    name: z.string().trim().min(1, words.nameNeeded).max(200),
    company: z.string().trim().max(200),
    phones: z.array(
      z.object({
        number: numberSchema(country),
        extension: z.string().trim().regex(/^\d{0,10}$/u, words.extensionWrong),
        label: z.string(),
      }),
    ),
    emails: z.array(z.object({ address: z.email(words.emailWrong), label: z.string() })),
    street: z.string(),
    postalCode: z.string(),
    city: z.string(),
    region: z.string(),
    country: z.string(),
    tags: z.string(),
    ownerId: z.string(),
    notes: z.string(),
    fields: typedFieldsSchema.superRefine((typed, context) => {
      for (const field of fields) {
        const problem = checkField(field, typed[field.key]);
        if (problem !== null) {
          context.addIssue({ code: 'custom', path: [field.key], message: problem });
        }
      }
    }),
  });
}

export type ContactForm = z.infer<ReturnType<typeof contactFormSchema>>;

export interface ContactBody {
  name: string;
  companyId: number | null;
  companyName: string | null;
  phones: { number: string; extension: string | null; label: string }[];
  emails: { address: string; label: string }[];
  address: Record<'street' | 'postalCode' | 'city' | 'region' | 'country', string> | null;
  tags: string[];
  ownerId: number | null;
  notes: string;
  fields: Record<string, FieldValue>;
}

function typed(value: FieldValue | undefined): string | boolean {
  return typeof value === 'boolean' ? value : String(value ?? '');
}

export function formOf(contact: Contact | null, fields: readonly ContactField[]): ContactForm {
  const address = contact?.address;
  return {
    name: contact?.name ?? '',
    company: contact?.company?.name ?? '',
    phones: (contact?.phones ?? []).map((phone) => ({ ...phone, extension: phone.extension ?? '' })),
    emails: (contact?.emails ?? []).map((email) => ({ ...email })),
    street: address?.street ?? '',
    postalCode: address?.postalCode ?? '',
    city: address?.city ?? '',
    region: address?.region ?? '',
    country: address?.country ?? '',
    tags: (contact?.tags ?? []).join(', '),
    ownerId: String(contact?.owner?.id ?? ''),
    notes: contact?.notes ?? '',
    fields: Object.fromEntries(
      fields.map((field) => [
        field.key,
        field.type === 'boolean' ? contact?.fields[field.key] === true : typed(contact?.fields[field.key]),
      ]),
    ),
  };
}

function sent(field: ContactField, value: string | boolean | undefined): FieldValue {
  if (typeof value === 'boolean') {
    return value;
  }
  const text = (value ?? '').trim();
  if (text === '') {
    return null;
  }
  return field.type === 'number' ? Number(text) : text;
}

export function splitTags(text: string): string[] {
  const tags = text.split(',').map((tag) => tag.trim());
  return [...new Set(tags.filter((tag) => tag !== ''))];
}

/** What is sent to the server; a company that has not been renamed is sent by its id. */
export function bodyOf(form: ContactForm, before: Contact | null, fields: readonly ContactField[]): ContactBody {
  const { street, postalCode, city, region, country } = form;
  const address = { street, postalCode, city, region, country };
  const company = form.company.trim();
  const sameCompany = before?.company != null && before.company.name === company;
  return {
    name: form.name.trim(),
    companyId: sameCompany ? (before.company?.id ?? null) : null,
    companyName: sameCompany || company === '' ? null : company,
    phones: form.phones.map((phone) => ({
      ...phone,
      extension: phone.extension === '' ? null : phone.extension,
    })),
    emails: form.emails,
    address: Object.values(address).every((line) => line.trim() === '') ? null : address,
    tags: splitTags(form.tags),
    ownerId: form.ownerId === '' ? null : Number(form.ownerId),
    notes: form.notes,
    fields: Object.fromEntries(fields.map((field) => [field.key, sent(field, form.fields[field.key])])),
  };
}
