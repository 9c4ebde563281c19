import { z } from 'zod';
import { callCodeSchema } from './outcome-code';
import { personSchema } from './participant';
import { taskSchema } from './task';

/** What was written down after a call. */
export const wrapUpSchema = z.object({
  callId: z.number(),
  outcome: callCodeSchema.nullable().default(null),
  note: z.string().nullable().default(null),
  followUp: taskSchema.nullable().default(null),
  wrappedUpBy: personSchema.nullable().default(null),
  wrappedUpAt: z.string().nullable().default(null),
});
export type WrapUp = z.infer<typeof wrapUpSchema>;

export const wrapUpSettingsSchema = z.object({ outcomeRequired: z.boolean() });
