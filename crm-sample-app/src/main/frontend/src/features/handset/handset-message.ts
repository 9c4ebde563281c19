import { z } from 'zod';
import { mixPlanSchema } from './mix-plan';

const callSid = z.string();
const legSid = z.string();
/** True or false, or the address of the tune: we play one of our own either way. */
const music = z
  .union([z.boolean(), z.string()])
  .default(false)
  .transform((value) => value !== false && value !== '');

/** What the local telephone network tells the customer's telephone. */
const handsetMessageSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('ready'), number: z.string() }),
  z.object({ type: z.literal('dialling'), callSid }),
  z.object({ type: z.literal('ringing'), callSid }),
  z.object({ type: z.literal('waiting'), callSid, music }),
  z.object({ type: z.literal('peer-offer'), legSid, sdp: z.string() }),
  z.object({ type: z.literal('offer-wanted'), legSid }),
  z.object({ type: z.literal('peer-answer'), legSid, sdp: z.string() }),
  z.object({ type: z.literal('peer-gone'), legSid }),
  z.object({ type: z.literal('mix'), ...mixPlanSchema.shape }),
  z.object({ type: z.literal('incoming'), callSid, from: z.string() }),
  z.object({ type: z.literal('connected'), callSid }),
  z.object({ type: z.literal('ended'), callSid, reason: z.string().default('') }),
  z.object({ type: z.literal('said'), text: z.string() }),
  z.object({ type: z.literal('error'), message: z.string() }),
]);

export type HandsetMessage = z.infer<typeof handsetMessageSchema>;

export function parseHandsetMessage(frame: unknown): HandsetMessage | null {
  try {
    return handsetMessageSchema.safeParse(JSON.parse(String(frame))).data ?? null;
  } catch {
    return null;
  }
}
