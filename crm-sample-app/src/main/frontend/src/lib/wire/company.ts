import { z } from 'zod';
import { addressSchema } from './contact';

const text = z
  .string()
  .nullish()
  .transform((value) => value ?? '');

export const companySchema = z.object({
  id: z.number(),
  name: z.string(),
  website: text,
  phone: text,
  address: addressSchema.nullable().default(null),
  notes: text,
  contactCount: z.number().default(0),
  version: z.number(),
  createdAt: z.string(),
  updatedAt: z.string(),
});
export type Company = z.infer<typeof companySchema>;

export const companyConflictSchema = z.object({ current: companySchema });
