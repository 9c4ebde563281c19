import { z } from 'zod';
import { fieldTypeSchema, type ContactField } from '@/lib/wire/contact-field';
import type { FieldBody } from './api/contact-fields';
import { words } from './strings';

export const fieldFormSchema = z
  .object({
    label: z.string().trim().min(1, words.fieldLabelNeeded),
    key: z.string().regex(/^[a-z][A-Za-z0-9]{0,39}$/u, words.fieldKeyWrong),
    type: fieldTypeSchema,
    choices: z.string(),
    required: z.boolean(),
  })
  .refine(({ type, choices }) => type !== 'choice' || choices.trim() !== '', {
    path: ['choices'],
    message: words.fieldChoicesNeeded,
  });
export type FieldForm = z.infer<typeof fieldFormSchema>;

export function formOf(field: ContactField | null): FieldForm {
  return {
    label: field?.label ?? '',
    key: field?.key ?? '',
    type: field?.type ?? 'text',
    choices: field?.choices.join('\n') ?? '',
    required: field?.required ?? false,
  };
}

/** `VAT number` → `vatNumber`. */
export function keyOf(label: string): string {
  const parts = label
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .split(/[^A-Za-z0-9]+/u)
    .filter((part) => part !== '');
  const key = parts
    .map((part, index) =>
      index === 0
        ? part.toLowerCase()
        : part.charAt(0).toUpperCase() + part.slice(1).toLowerCase(),
    )
    .join('');
  return key.replace(/^\d+/u, '').slice(0, 40);
}

export function bodyOf(form: FieldForm, field: ContactField | null, position: number): FieldBody {
  return {
    key: form.key,
    label: form.label,
    type: form.type,
    choices:
      form.type === 'choice'
        ? [...new Set(form.choices.split('\n').map((line) => line.trim()))].filter(
            (line) => line !== '',
          )
        : [],
    required: form.required,
    position: field?.position ?? position,
    archived: field?.archived ?? false,
  };
}
