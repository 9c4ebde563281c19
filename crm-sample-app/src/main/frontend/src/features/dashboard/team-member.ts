import { agentIn, isOnHold, nameOf } from '@/lib/call-parties';
import type { LiveState } from '@/lib/live/live-state';
import { customerNumber, type Call, type Direction } from '@/lib/wire/call';
import type { PresenceState } from '@/lib/wire/presence-state';
import type { User } from '@/lib/wire/user';

export interface MemberCall {
  id: number | null;
  number: string;
  direction: Direction;
  since: string;
  /** Who else is in the call, by name; empty when only the number is known. */
  others: readonly string[];
  /** `parked`: the customer waits with music for this person to come back. */
  silence: 'on-hold' | 'muted' | 'parked' | null;
}

/** One team card: a person and what they are doing. */
export interface TeamMember {
  user: User;
  state: PresenceState;
  calls: readonly MemberCall[];
}

function silenceOf(call: Call, userId: number): MemberCall['silence'] {
  if (call.state === 'parked') {
    return 'parked';
  }
  if (isOnHold(call)) {
    return 'on-hold';
  }
  return agentIn(call, userId)?.muted === true ? 'muted' : null;
}

function memberCall(call: Call, userId: number): MemberCall {
  const others = call.participants.filter(
    (each) => each.state === 'joined' && each.user?.id !== userId,
  );
  const named = others.filter((each) => each.user !== null || each.name !== null);
  return {
    id: call.id,
    number: customerNumber(call),
    direction: call.direction,
    since: call.answeredAt ?? call.startedAt,
    others: named.map((each) => nameOf(each, call)),
    silence: silenceOf(call, userId),
  };
}

function isTheirs(call: Call, userId: number, callId: number | null): boolean {
  if (call.state === 'parked') {
    return call.parked?.rejoin?.id === userId;
  }
  if (agentIn(call, userId) !== null) {
    return true;
  }
  const known = call.participants.length > 0;
  return call.state === 'in-progress' && !known && (call.agent?.id === userId || call.id === callId);
}

/** Joins the people with what the socket tells about them; the socket wins once it has spoken. */
export function teamMember(user: User, live: LiveState): TeamMember {
  const presence = live.presence[user.id];
  const calls = live.calls
    .filter((call) => isTheirs(call, user.id, presence?.callId ?? null))
    .map((call) => memberCall(call, user.id));
  if (calls.some((call) => call.silence !== 'parked')) {
    return { user, state: 'on-call', calls };
  }
  if (!live.known && user.currentCallStartTime !== null && user.currentCallerNumber !== null) {
    return { user, state: 'on-call', calls: [callBefore(user, user.currentCallStartTime)] };
  }
  return { user, state: presence?.state ?? 'offline', calls };
}

/** The call as the list of users tells it, until the socket has spoken. */
function callBefore(user: User, since: string): MemberCall {
  return {
    id: null,
    number: user.currentCallerNumber ?? '',
    direction: user.currentCallDirection ?? 'inbound',
    since,
    others: [],
    silence: null,
  };
}

const RANK: Record<PresenceState, number> = {
  'on-call': 0,
  available: 1,
  'wrap-up': 2,
  busy: 3,
  break: 4,
  'do-not-disturb': 5,
  offline: 6,
};

/** Oneself first, then who talks, who could, who can't; by name within each. */
export function byState(ownId: number): (a: TeamMember, b: TeamMember) => number {
  return (a, b) =>
    Number(b.user.id === ownId) - Number(a.user.id === ownId) ||
    RANK[a.state] - RANK[b.state] ||
    a.user.fullName.localeCompare(b.user.fullName);
}
