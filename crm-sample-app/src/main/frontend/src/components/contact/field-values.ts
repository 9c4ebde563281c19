import type { FieldValue } from '@/lib/wire/contact';
import type { ContactField } from '@/lib/wire/contact-field';
import { words } from './strings';

/** What is typed into the details that an admin has added, by their keys. */
export type TypedFields = Readonly<Record<string, string | boolean>>;

/** What is wrong with what was typed, or null. A switch says something however it stands. */
export function fieldProblem(field: ContactField, typed: TypedFields): string | null {
  if (field.type === 'boolean') {
    return null;
  }
  const text = String(typed[field.key] ?? '').trim();
  if (text === '') {
    return field.required ? words.needed(field.label) : null;
  }
  if (field.type === 'number' && !Number.isFinite(Number(text.replace(',', '.')))) {
    return words.number;
  }
  return field.type === 'url' && !/^https?:\/\/\S+$/u.test(text) ? words.url : null;
}

function sentValue(typed: string | boolean, type: ContactField['type'] | undefined): FieldValue {
  if (typeof typed === 'boolean') {
    return typed;
  }
  const text = typed.trim();
  if (text === '') {
    return null;
  }
  return type === 'number' ? Number(text.replace(',', '.')) : text;
}

/** What is sent: nothing for what is empty, and "no" for a switch that must say something. */
export function sentFields(
  typed: TypedFields,
  fields: readonly ContactField[],
): Record<string, FieldValue> {
  const types = new Map(fields.map((field) => [field.key, field.type]));
  const off = fields
    .filter(({ type, required }) => type === 'boolean' && required)
    .map(({ key }) => [key, false] as const);
  const said = Object.entries(typed)
    .map(([key, value]) => [key, sentValue(value, types.get(key))] as const)
    .filter(([, value]) => value !== null);
  return Object.fromEntries([...off, ...said]);
}
