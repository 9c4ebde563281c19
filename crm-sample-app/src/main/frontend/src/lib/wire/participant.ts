import { z } from 'zod';

export const personSchema = z.object({ id: z.number(), fullName: z.string() });
export type Person = z.infer<typeof personSchema>;

/** Somebody who is, was or shall be in the call; `label` names them in requests. */
export const participantSchema = z.object({
  label: z.string(),
  party: z.enum(['customer', 'agent', 'guest']),
  user: personSchema.nullable().default(null),
  number: z.string().nullable().default(null),
  name: z.string().nullable().default(null),
  state: z.enum(['dialling', 'ringing', 'joined', 'left']),
  onHold: z.boolean().default(false),
  muted: z.boolean().default(false),
  joinedAt: z.string().nullable().default(null),
  leftAt: z.string().nullable().default(null),
});
export type Participant = z.infer<typeof participantSchema>;

/** A transfer, a question asked first, or a third party who is being fetched. */
export const handoverSchema = z.object({
  kind: z.enum(['transfer', 'consult', 'add']),
  by: personSchema,
  to: z.object({
    user: personSchema.nullable().default(null),
    number: z.string().nullable().default(null),
    label: z.string().nullable().default(null),
  }),
  state: z.enum(['ringing', 'joined']),
  startedAt: z.string().nullable().default(null),
});
export type Handover = z.infer<typeof handoverSchema>;
export type HandoverKind = Handover['kind'];

/** The customer waits with music for somebody to come back, at first for `rejoin` alone. */
export const parkedSchema = z.object({
  since: z.string(),
  rejoin: personSchema.nullable().default(null),
  rejoinUntil: z.string().nullable().default(null),
});
export type Parked = z.infer<typeof parkedSchema>;
