import { parsePhoneNumberFromString, type CountryCode } from 'libphonenumber-js/min';
import { z } from 'zod';
import { fieldProblem } from '@/components/contact/field-values';
import type { ContactField } from '@/lib/wire/contact-field';
import { words } from './strings';

/** True for what may be a number at home or abroad; the server has the last word. */
export function isNumber(text: string, homeCountry: string | null): boolean {
  const country = (homeCountry ?? undefined) as CountryCode | undefined;
  return parsePhoneNumberFromString(text, country)?.isPossible() ?? false;
}

const label = z.string().trim().max(40, words.labelLong);
const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/u;

export function contactFormSchema(fields: readonly ContactField[], homeCountry: string | null) {
  return z
    .object({
      name: z.string().trim().min(1, words.nameNeeded).max(200, words.nameLong),
      company: z.object({ id: z.number().nullable(), name: z.string() }),
      phones: z.array(
        z.object({
          number: z
            .string()
            .refine((text) => text.trim() === '' || isNumber(text, homeCountry), words.numberWrong),
          extension: z.string().trim().regex(/^\d{0,10}$/u, words.extensionWrong),
          label,
        }),
      ),
      emails: z.array(
        z.object({
          address: z
            .string()
            .refine((text) => text.trim() === '' || EMAIL.test(text.trim()), words.emailWrong),
          label,
        }),
      ),
      address: z.object({
        street: z.string(),
        postalCode: z.string(),
        city: z.string(),
        region: z.string(),
        country: z.string(),
      }),
      tags: z.array(z.string()),
      ownerId: z.string(),
      notes: z.string(),
      fields: z.record(z.string(), z.union([z.string(), z.boolean()])),
    })
    .check(({ value, issues }) => {
      for (const field of fields) {
        const message = fieldProblem(field, value.fields);
        if (message !== null) {
          issues.push({ code: 'custom', message, path: ['fields', field.key], input: value });
        }
      }
    });
}
