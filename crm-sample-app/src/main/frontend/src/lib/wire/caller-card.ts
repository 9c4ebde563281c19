import { z } from 'zod';
import { directionSchema, outcomeSchema } from './call';
import { personSchema } from './participant';
import { namedSchema, taskSchema } from './task';
import { whoseSchema } from './whose';

const contactSchema = whoseSchema.extend({
  company: namedSchema.nullable().default(null),
  owner: personSchema.nullable().default(null),
  tags: z.array(z.string()).default([]),
});

const pastCallSchema = z.object({
  id: z.number(),
  startedAt: z.string(),
  direction: directionSchema,
  outcome: outcomeSchema.nullable().default(null),
  durationSeconds: z.number().nullable().default(null),
  agent: personSchema.nullable().default(null),
});
export type PastCall = z.infer<typeof pastCallSchema>;

const matchSchema = z.object({
  contact: contactSchema,
  lastCalls: z.array(pastCallSchema).default([]),
  lastSpoke: z
    .object({ at: z.string(), agent: personSchema.nullable().default(null) })
    .nullable()
    .default(null),
  openTasks: z.array(taskSchema).default([]),
});
export type CallerMatch = z.infer<typeof matchSchema>;

/** Everything to know about whom a call is with, in one answer. */
export const callerCardSchema = z.object({
  number: z.string().nullable().default(null),
  country: z.string().nullable().default(null),
  own: z.boolean().default(false),
  dialled: z.string().nullable().default(null),
  matches: z.array(matchSchema).default([]),
  previousCalls: z.number().default(0),
});
export type CallerCard = z.infer<typeof callerCardSchema>;
