import { z } from 'zod';

/** One derived word: what somebody set by hand, unless a call or the telephone says otherwise. */
export const presenceStateSchema = z.enum([
  'offline',
  'available',
  'busy',
  'break',
  'do-not-disturb',
  'wrap-up',
  'on-call',
]);
export type PresenceState = z.infer<typeof presenceStateSchema>;
