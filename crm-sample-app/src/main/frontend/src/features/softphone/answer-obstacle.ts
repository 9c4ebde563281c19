import type { PhoneState } from './phone-state';
import { words } from './strings';

/** Why this agent can't answer at present, in words; null when nothing is in the way. */
export function answerObstacle({ device }: PhoneState): string | null {
  return device.phase === 'ready' ? null : words.obstacle[device.phase];
}
