import type { Call } from '@/lib/wire/call';
import type { LivePhase } from './call-machine';

/** Clocks of server and browser may differ by this much before we believe the server's. */
const SLACK_MS = 5_000;

/** True for a call of ours that the other side hasn't answered. */
export function isDialling({ state, direction }: Call): boolean {
  return state === 'ringing' && direction !== 'inbound';
}

/** When the talk began: here, unless the server knows of an earlier or a later answer. */
export function talkSince(phase: LivePhase, call: Call): number | null {
  const answered = call.answeredAt === null ? null : Date.parse(call.answeredAt);
  if (isDialling(call)) {
    return null;
  }
  if (answered === null) {
    return phase.since;
  }
  const ours = call.direction === 'inbound' && Math.abs(answered - phase.since) <= SLACK_MS;
  return ours ? phase.since : answered;
}
