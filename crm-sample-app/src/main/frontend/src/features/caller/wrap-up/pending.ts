import { z } from 'zod';
import { stored, type Stored } from '@/lib/stored';

const followUpSchema = z.object({ title: z.string(), day: z.string(), time: z.string() });
export type FollowUp = z.infer<typeof followUpSchema>;

const pendingSchema = z.object({
  callId: z.number(),
  /** Whom the call was with, in words. */
  who: z.string(),
  outcomeId: z.number().nullable(),
  followUp: followUpSchema.nullable(),
  /** Saved or let go; kept so that the call isn't asked about again. */
  done: z.boolean(),
});

/** A call that ended and is still to be written down, with what was chosen so far. */
export type Pending = z.infer<typeof pendingSchema>;

const MOST = 30;
const stores = new Map<number, Stored<readonly Pending[]>>();

/** One list per person, the same in all tabs and after a reload. */
export function pendingStore(userId: number): Stored<readonly Pending[]> {
  const known = stores.get(userId);
  if (known !== undefined) {
    return known;
  }
  const made = stored(`voipcrm.wrap-ups.${userId}`, z.array(pendingSchema).readonly(), []);
  stores.set(userId, made);
  return made;
}

export function withEnded(
  list: readonly Pending[],
  ended: readonly Pick<Pending, 'callId' | 'who'>[],
): readonly Pending[] {
  const fresh = ended
    .filter(({ callId }) => !list.some((each) => each.callId === callId))
    .map((each) => ({ ...each, outcomeId: null, followUp: null, done: false }));
  return fresh.length === 0 ? list : [...list, ...fresh].slice(-MOST);
}

export function withChange(
  list: readonly Pending[],
  callId: number,
  change: Partial<Pending>,
): readonly Pending[] {
  return list.map((each) => (each.callId === callId ? { ...each, ...change } : each));
}
