import { z } from 'zod';
import { useStored } from '@/hooks/use-stored';
import { stored } from '@/lib/stored';

const preferenceSchema = z.object({
  tone: z.boolean(),
  notification: z.boolean(),
  title: z.boolean(),
});

/** How a ringing call may draw attention to itself. */
export type RingPreference = z.infer<typeof preferenceSchema>;

const preference = stored('voipcrm.ringing', preferenceSchema, {
  tone: true,
  notification: false,
  title: true,
});

export function useRingPreference(): RingPreference {
  return useStored(preference);
}

export function setRingPreference(change: Partial<RingPreference>): void {
  preference.set({ ...preference.get(), ...change });
}
