import { z } from 'zod';
import { stored } from '@/lib/stored';

const choiceSchema = z.object({
  microphone: z.string(),
  speaker: z.string(),
  ringer: z.string(),
});

/** Which devices carry the sound; ids as the browser knows them, `default` for its own choice. */
export type DeviceChoice = z.infer<typeof choiceSchema>;
export type DeviceRole = keyof DeviceChoice;

export const deviceChoice = stored('voipcrm.devices', choiceSchema, {
  microphone: 'default',
  speaker: 'default',
  ringer: 'default',
});

export function chooseDevice(role: DeviceRole, id: string): void {
  deviceChoice.set({ ...deviceChoice.get(), [role]: id });
}
