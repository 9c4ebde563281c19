import { z } from 'zod';
import { callSchema, directionSchema } from './call';
import { contactMessages } from './contact-message';
import { presenceStateSchema } from './presence-state';
import { userSchema } from './user';
import { workMessages } from './work-message';

const position = z.number().optional();
const presenceSchema = z.object({
  userId: z.number(),
  state: presenceStateSchema,
  since: z.string().nullable().default(null),
  /** When it ends by itself: wrap-up. */
  until: z.string().nullable().default(null),
  callId: z.number().nullable().default(null),
});
export type Presence = z.infer<typeof presenceSchema>;

/** Every frame the server may send on `/ws`; frames of other types are ignored. */
export const liveMessageSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('auth_success'), userId: z.number() }),
  z.object({ type: z.literal('auth_error'), message: z.string().default('') }),
  z.object({ type: z.literal('pong') }),
  z.object({
    type: z.literal('snapshot'),
    position: z.number(),
    calls: z.array(callSchema).default([]),
    ringingForMe: z.array(z.number()).default([]),
    presence: z.array(presenceSchema).default([]),
  }),
  z.object({
    type: z.literal('call_ringing'),
    position,
    call: callSchema,
    offeredToMe: z.boolean().default(false),
  }),
  z.object({
    type: z.literal('call_claimed'),
    position,
    callId: z.number(),
    userId: z.number(),
    name: z.string(),
  }),
  z.object({
    type: z.literal('call_ringing_stopped'),
    position,
    callId: z.number(),
    reason: z.enum(['answered', 'declined', 'ended']),
    userId: z.number().nullable().default(null),
    name: z.string().nullable().default(null),
  }),
  z.object({ type: z.literal('call_started'), position, call: callSchema }),
  z.object({
    type: z.literal('call_changed'),
    position,
    call: callSchema,
    offeredToMe: z.boolean().nullable().default(null),
  }),
  z.object({ type: z.literal('call_removed'), position, callId: z.number() }),
  z.object({ type: z.literal('call_ended'), position, call: callSchema }),
  z.object({ type: z.literal('call_missed'), position, call: callSchema }),
  presenceSchema.extend({ type: z.literal('presence_changed'), position }),
  z.object({
    type: z.literal('user_call_started'),
    position,
    userId: z.number(),
    callerNumber: z.string().nullable().default(null),
    direction: directionSchema.nullable().default(null),
  }),
  z.object({ type: z.literal('user_call_ended'), position, userId: z.number() }),
  z.object({ type: z.literal('user_created'), position, user: userSchema }),
  z.object({ type: z.literal('user_updated'), position, user: userSchema }),
  z.object({ type: z.literal('user_deleted'), position, userId: z.number() }),
  ...workMessages,
  ...contactMessages,
]);

export type LiveMessage = z.infer<typeof liveMessageSchema>;

/** The message in a frame, or null for anything we don't know: a newer server must not break us. */
export function parseLiveMessage(frame: unknown): LiveMessage | null {
  if (typeof frame !== 'string') {
    return null;
  }
  try {
    return liveMessageSchema.safeParse(JSON.parse(frame)).data ?? null;
  } catch {
    return null;
  }
}
