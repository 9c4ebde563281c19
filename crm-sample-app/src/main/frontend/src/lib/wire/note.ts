import { z } from 'zod';
import { personSchema } from './participant';

export const noteSchema = z.object({
  id: z.number(),
  contactId: z.number().nullable().default(null),
  callId: z.number().nullable().default(null),
  text: z.string(),
  author: personSchema.nullable().default(null),
  createdAt: z.string(),
  updatedAt: z.string().nullable().default(null),
  version: z.number().default(0),
});
export type Note = z.infer<typeof noteSchema>;

/** One's own note of a call; version 0 while there is none. */
export const callNoteSchema = z.object({
  text: z.string().nullish().transform((text) => text ?? ''),
  version: z.number(),
  savedAt: z.string().nullable().default(null),
});
export type CallNote = z.infer<typeof callNoteSchema>;
