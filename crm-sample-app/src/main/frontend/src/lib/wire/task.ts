import { z } from 'zod';
import { personSchema } from './participant';

export const namedSchema = z.object({ id: z.number(), name: z.string() });
export type Named = z.infer<typeof namedSchema>;

/** Something somebody is to do: on a day (`dueOn`), or at a moment (`dueAt`). */
export const taskSchema = z.object({
  id: z.number(),
  title: z.string(),
  dueOn: z.string().nullable().default(null),
  dueAt: z.string().nullable().default(null),
  contact: namedSchema.nullable().default(null),
  callId: z.number().nullable().default(null),
  assignee: personSchema.nullable().default(null),
  createdBy: personSchema.nullable().default(null),
  doneAt: z.string().nullable().default(null),
  version: z.number().default(0),
});
export type Task = z.infer<typeof taskSchema>;

export const taskSummarySchema = z.object({
  overdue: z.number(),
  today: z.number(),
  upcoming: z.number(),
});
