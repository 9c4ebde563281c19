import type { Call } from '@/lib/wire/call';
import { isBusy } from './call-machine';
import type { PhoneState } from './phone-state';
import { words } from './strings';

/** Why this agent can't answer the call at present, in words; null when nothing is in the way. */
export function answerObstacle({ device, call: phase }: PhoneState, call: Call): string | null {
  if (device.phase !== 'ready') {
    return words.obstacle[device.phase];
  }
  const another = isBusy(phase) && phase.call.id !== call.id;
  return another ? words.obstacle.busy : null;
}
