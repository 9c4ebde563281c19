import { z } from 'zod';
import { callCodeSchema } from './outcome-code';
import { handoverSchema, parkedSchema, participantSchema, personSchema } from './participant';
import { whoseSchema } from './whose';

export const directionSchema = z.enum(['inbound', 'outbound', 'internal']);
export const outcomeSchema = z.enum([
  'completed',
  'missed',
  'busy',
  'no-answer',
  'failed',
  'canceled',
  'refused',
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
  state: z.enum(['ringing', 'in-progress', 'parked', 'ended']),
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
  contact: whoseSchema.nullable().default(null),
  claimedBy: personSchema.nullable().default(null),
  source: z.enum(['provider', 'manual']).default('provider'),
  failureReason: z.string().nullable().default(null),
  participants: z.array(participantSchema).default([]),
  handover: handoverSchema.nullable().default(null),
  handoverFailure: z.string().nullable().default(null),
  parked: parkedSchema.nullable().default(null),
  purpose: z
    .enum(['transfer', 'consult', 'add', 'internal', 'parked', 'returned'])
    .nullable()
    .default(null),
  offeredBy: personSchema.nullable().default(null),
  /** Who is called in an internal call. */
  colleague: personSchema.nullable().default(null),
  /** What came of it, as the agent put it while wrapping up. */
  code: callCodeSchema.nullable().default(null),
  /** Of a call written down by hand: what a correction has to know it by. */
  changedAt: z.string().nullable().default(null),
});

export type Call = z.infer<typeof callSchema>;
export type Direction = z.infer<typeof directionSchema>;
export type Outcome = z.infer<typeof outcomeSchema>;

/** The number of the other side: who called us, or whom we called. */
export function customerNumber(call: Call): string {
  return call.direction === 'inbound' ? call.from : call.to;
}
