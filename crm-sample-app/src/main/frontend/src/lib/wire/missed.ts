import { z } from 'zod';
import { personSchema } from './participant';
import { whoseSchema } from './whose';

/** A customer who called in vain, until somebody has called back. */
export const missedSchema = z.object({
  id: z.number(),
  number: z.string().nullable().default(null),
  contact: whoseSchema.nullable().default(null),
  attempts: z.number(),
  firstAt: z.string(),
  lastAt: z.string(),
  lastCallId: z.number().nullable().default(null),
  reason: z
    .enum(['nobody-available', 'nobody-answered', 'caller-gave-up'])
    .nullable()
    .default(null),
  takenBy: personSchema.nullable().default(null),
  takenAt: z.string().nullable().default(null),
  state: z.enum(['open', 'done']),
  closedHow: z.enum(['called-back', 'called-again', 'closed']).nullable().default(null),
  closedReason: z.string().nullable().default(null),
  closedBy: personSchema.nullable().default(null),
  closedAt: z.string().nullable().default(null),
});
export type MissedCall = z.infer<typeof missedSchema>;

export const missedSummarySchema = z.object({ open: z.number(), mine: z.number() });
