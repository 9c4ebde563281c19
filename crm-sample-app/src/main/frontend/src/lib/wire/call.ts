import { z } from 'zod';

const personSchema = z.object({ id: z.number(), fullName: z.string() });

export const directionSchema = z.enum(['inbound', 'outbound']);
export const outcomeSchema = z.enum([
  'completed',
  'missed',
  'busy',
  'no-answer',
  'failed',
  'canceled',
]);

/** Empty when the number is withheld. */
const numberSchema = z
  .string()
  .nullish()
  .transform((number) => number ?? '');

/** Absent members and nulls mean the same: the server may leave empty members out. */
export const callSchema = z.object({
  id: z.number(),
  callSid: z.string().nullable().default(null),
  direction: directionSchema,
  from: numberSchema,
  to: numberSchema,
  state: z.enum(['ringing', 'in-progress', 'ended']),
  outcome: outcomeSchema.nullable().default(null),
  missedReason: z
    .enum(['nobody-available', 'nobody-answered', 'caller-gave-up'])
    .nullable()
    .default(null),
  startedAt: z.string(),
  answeredAt: z.string().nullable().default(null),
  endedAt: z.string().nullable().default(null),
  durationSeconds: z.number().nullable().default(null),
  waitSeconds: z.number().nullable().default(null),
  agent: personSchema.nullable().default(null),
  contact: z.object({ id: z.number(), name: z.string() }).nullable().default(null),
  claimedBy: personSchema.nullable().default(null),
  source: z.enum(['provider', 'manual']).default('provider'),
});

export type Call = z.infer<typeof callSchema>;
export type Direction = z.infer<typeof directionSchema>;
export type Outcome = z.infer<typeof outcomeSchema>;

/** The number of the other side: who called us, or whom we called. */
export function customerNumber(call: Call): string {
  return call.direction === 'inbound' ? call.from : call.to;
}
