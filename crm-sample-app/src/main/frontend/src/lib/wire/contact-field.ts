import { z } from 'zod';

export const FIELD_TYPES = ['text', 'number', 'date', 'choice', 'boolean', 'url'] as const;
export const fieldTypeSchema = z.enum(FIELD_TYPES);
export type FieldType = z.infer<typeof fieldTypeSchema>;

/** A detail that an admin has added to every contact. */
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
