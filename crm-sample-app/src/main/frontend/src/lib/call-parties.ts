import type { Call } from './wire/call';
import type { Participant } from './wire/participant';
import { formatNumber } from './phone-number';

export function isPresent(participant: Participant): boolean {
  return participant.state === 'joined';
}

/** Everybody who is in the call or on the way into it. */
export function currentParticipants(call: Call): readonly Participant[] {
  return call.participants.filter((each) => each.state !== 'left');
}

export function customerOf(call: Call): Participant | null {
  return call.participants.find((each) => each.party === 'customer') ?? null;
}

/** True while the customer hears music instead of us. */
export function isOnHold(call: Call): boolean {
  return customerOf(call)?.onHold ?? false;
}

/** The part of the call that is that user's, if there is one. */
export function agentIn(call: Call, userId: number): Participant | null {
  return (
    call.participants.find((each) => each.user?.id === userId && each.state === 'joined') ?? null
  );
}

/** The agents whose sound is in the call now. */
export function agentsIn(call: Call): readonly Participant[] {
  return call.participants.filter((each) => each.party === 'agent' && isPresent(each));
}

export function nameOf(participant: Participant, call: Call): string {
  const known =
    participant.user?.fullName ??
    participant.name ??
    (participant.party === 'customer' ? call.contact?.name : undefined);
  return known ?? formatNumber(participant.number ?? '');
}

/** The other end of an internal call, as seen by that user; by both ends for everybody else. */
export function colleagueIn(call: Call, userId: number | null): string | null {
  const ends = [call.agent ?? call.claimedBy, call.colleague ?? call.handover?.to.user ?? null]
    .filter((each) => each !== null)
    .filter((each) => each.id !== userId);
  return ends.length === 0 ? null : ends.map((each) => each.fullName).join(' → ');
}
