import { z } from 'zod';

export const fieldTypeSchema = z.enum(['text', 'number', 'date', 'choice', 'boolean', 'url']);
export type FieldType = z.infer<typeof fieldTypeSchema>;

/** A member of a contact that an admin has defined. */
export const contactFieldSchema = z.object({
  id: z.number(),
  key: z.string(),
  label: z.string(),
  type: fieldTypeSchema,
  choices: z.array(z.string()).default([]),
  required: z.boolean().default(false),
  position: z.number().default(0),
  archived: z.boolean().default(false),
});
export type ContactField = z.infer<typeof contactFieldSchema>;
