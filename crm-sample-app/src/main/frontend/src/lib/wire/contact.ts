import { z } from 'zod';
import { personSchema } from './participant';
import { namedSchema } from './task';

const text = z
  .string()
  .nullish()
  .transform((value) => value ?? '');

export const phoneSchema = z.object({
  number: z.string(),
  extension: z.string().nullable().default(null),
  label: text,
});
export type ContactPhone = z.infer<typeof phoneSchema>;

export const emailSchema = z.object({ address: z.string(), label: text });

/** A contact as a list shows it. */
export const contactRowSchema = z.object({
  id: z.number(),
  name: z.string(),
  company: namedSchema.nullable().default(null),
  phones: z.array(phoneSchema).default([]),
  emails: z.array(emailSchema).default([]),
  tags: z.array(z.string()).default([]),
  owner: personSchema.nullable().default(null),
  createdAt: z.string().nullable().default(null),
  updatedAt: z.string().nullable().default(null),
  version: z.number().default(0),
  trashedAt: z.string().nullable().default(null),
});
export type ContactRow = z.infer<typeof contactRowSchema>;

export const addressSchema = z.object({
  street: text,
  postalCode: text,
  city: text,
  region: text,
  country: text,
});
export type Address = z.infer<typeof addressSchema>;

export const fieldValueSchema = z.union([z.string(), z.number(), z.boolean(), z.null()]);
export type FieldValue = z.infer<typeof fieldValueSchema>;

/** Everything that is known about a contact. */
export const contactSchema = contactRowSchema.extend({
  address: addressSchema.nullable().default(null),
  notes: text,
  fields: z.record(z.string(), fieldValueSchema).default({}),
  createdBy: personSchema.nullable().default(null),
  updatedBy: personSchema.nullable().default(null),
});
export type Contact = z.infer<typeof contactSchema>;

/** What the server answers when somebody else was quicker. */
export const contactConflictSchema = z.object({
  title: z.string(),
  current: contactSchema,
  changedBy: personSchema.nullable().default(null),
  changedAt: z.string().nullable().default(null),
});
export type ContactConflict = z.infer<typeof contactConflictSchema>;

export const reasonSchema = z.enum(['number', 'email', 'name']);
export type DuplicateReason = z.infer<typeof reasonSchema>;
