import { z } from 'zod';
import { personSchema } from './participant';
import { namedSchema } from './task';

const text = z
  .string()
  .nullish()
  .transform((value) => value ?? '');

export const contactPhoneSchema = z.object({
  number: z.string(),
  extension: z.string().nullable().default(null),
  label: text,
});
export type ContactPhone = z.infer<typeof contactPhoneSchema>;

export const contactEmailSchema = z.object({ address: z.string(), label: text });
export type ContactEmail = z.infer<typeof contactEmailSchema>;

export const addressSchema = z.object({
  street: text,
  postalCode: text,
  city: text,
  region: text,
  country: text,
});
export type Address = z.infer<typeof addressSchema>;

export const contactRowSchema = z.object({
  id: z.number(),
  name: z.string(),
  company: namedSchema.nullable().default(null),
  phones: z.array(contactPhoneSchema).default([]),
  emails: z.array(contactEmailSchema).default([]),
  tags: z.array(z.string()).default([]),
  owner: personSchema.nullable().default(null),
  createdAt: z.string(),
  updatedAt: z.string(),
  version: z.number(),
  trashedAt: z.string().nullable().default(null),
});
export type ContactRow = z.infer<typeof contactRowSchema>;

const fieldValueSchema = z.union([z.string(), z.number(), z.boolean()]).nullable();
export type FieldValue = z.infer<typeof fieldValueSchema>;

const undoableMergeSchema = z.object({
  mergeId: z.union([z.number(), z.string()]),
  undoUntil: z.string(),
  by: personSchema.nullable().default(null),
  otherName: z.string(),
});
export type UndoableMerge = z.infer<typeof undoableMergeSchema>;

export const contactSchema = contactRowSchema.extend({
  address: addressSchema.nullable().default(null),
  notes: text,
  fields: z.record(z.string(), fieldValueSchema).default({}),
  createdBy: personSchema.nullable().default(null),
  updatedBy: personSchema.nullable().default(null),
  undoableMerge: undoableMergeSchema.nullable().default(null),
});
export type Contact = z.infer<typeof contactSchema>;

/** What is sent to make or change a contact: all of it, each time. */
export interface ContactBody {
  name: string;
  companyId: number | null;
  companyName: string | null;
  phones: { number: string; extension: string | null; label: string | null }[];
  emails: { address: string; label: string | null }[];
  address: Address | null;
  tags: readonly string[];
  ownerId: number | null;
  notes: string;
  fields: Readonly<Record<string, FieldValue>>;
}

export const reasonSchema = z.enum(['number', 'email', 'name']);
export type LikenessReason = z.infer<typeof reasonSchema>;

export const similarSchema = z.object({
  contact: contactRowSchema,
  reasons: z.array(reasonSchema).default([]),
});
export type Similar = z.infer<typeof similarSchema>;

export const duplicateSchema = z.object({
  first: contactRowSchema,
  second: contactRowSchema,
  reasons: z.array(reasonSchema).default([]),
});
export type Duplicate = z.infer<typeof duplicateSchema>;

export const mergedSchema = z.object({
  contact: contactSchema,
  mergeId: z.union([z.number(), z.string()]),
  undoUntil: z.string(),
});
export type Merged = z.infer<typeof mergedSchema>;

/** Somebody else was faster: what the contact is like now. */
export const contactConflictSchema = z.object({
  current: contactSchema,
  changedBy: personSchema.nullable().default(null),
  changedAt: z.string().nullable().default(null),
});
export type ContactConflict = z.infer<typeof contactConflictSchema>;
