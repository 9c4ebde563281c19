import { z } from 'zod';
import { stored } from '@/lib/stored';

const mergeSchema = z.object({
  contactId: z.number(),
  mergeId: z.union([z.number(), z.string()]),
  otherName: z.string(),
  undoUntil: z.string(),
});
export type RememberedMerge = z.infer<typeof mergeSchema>;

/** Merges done in this browser that can still be undone. */
export const recentMerges = stored('voipcrm.recent-merges', z.array(mergeSchema), []);

const KEPT = 20;

export function rememberMerge(merge: RememberedMerge): void {
  recentMerges.set([merge, ...recentMerges.get()].slice(0, KEPT));
}

export function forgetMerge(mergeId: RememberedMerge['mergeId']): void {
  recentMerges.set(recentMerges.get().filter((merge) => merge.mergeId !== mergeId));
}
