import type { LiveState } from '@/lib/live/live-state';
import { customerNumber, type Direction } from '@/lib/wire/call';
import type { User } from '@/lib/wire/user';

export type MemberState = 'offline' | 'available' | 'on-call';

/** One team card: a person and what they are doing. */
export interface TeamMember {
  user: User;
  state: MemberState;
  call: { id: number | null; number: string; direction: Direction; since: string } | null;
}

/** Joins the people with what the socket tells about them; the socket wins once it has spoken. */
export function teamMember(user: User, live: LiveState): TeamMember {
  const presence = live.presence[user.id];
  const call =
    live.calls.find((each) => each.state === 'in-progress' && each.agent?.id === user.id) ??
    live.calls.find((each) => each.state === 'in-progress' && each.id === presence?.callId);
  if (call !== undefined) {
    return {
      user,
      state: 'on-call',
      call: {
        id: call.id,
        number: customerNumber(call),
        direction: call.direction,
        since: call.answeredAt ?? call.startedAt,
      },
    };
  }
  if (!live.known && user.currentCallStartTime !== null && user.currentCallerNumber !== null) {
    return {
      user,
      state: 'on-call',
      call: {
        id: null,
        number: user.currentCallerNumber,
        direction: user.currentCallDirection ?? 'inbound',
        since: user.currentCallStartTime,
      },
    };
  }
  return { user, state: presence?.state ?? 'offline', call: null };
}

const RANK: Record<MemberState, number> = { 'on-call': 0, available: 1, offline: 2 };

/** Oneself first, then who talks, who could, who can't; by name within each. */
export function byState(ownId: number): (a: TeamMember, b: TeamMember) => number {
  return (a, b) =>
    Number(b.user.id === ownId) - Number(a.user.id === ownId) ||
    RANK[a.state] - RANK[b.state] ||
    a.user.fullName.localeCompare(b.user.fullName);
}
