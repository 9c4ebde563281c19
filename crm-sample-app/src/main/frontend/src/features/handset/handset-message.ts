import { z } from 'zod';

const callSid = z.string();

/** What the local telephone network tells the customer's telephone. */
const handsetMessageSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('ready'), number: z.string() }),
  z.object({ type: z.literal('dialling'), callSid }),
  z.object({ type: z.literal('ringing'), callSid }),
  z.object({ type: z.literal('waiting'), callSid, music: z.boolean().default(false) }),
  z.object({ type: z.literal('peer-offer'), callSid, legSid: z.string(), sdp: z.string() }),
  z.object({ type: z.literal('peer-gone'), callSid, legSid: z.string() }),
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
