import type { LiveState } from '@/lib/live/live-state';
import type { PresenceState } from '@/lib/wire/presence-state';
import type { User } from '@/lib/wire/user';

export interface Colleague {
  user: User;
  state: PresenceState;
}

const RANK: Record<PresenceState, number> = {
  available: 0,
  'on-call': 1,
  'wrap-up': 2,
  busy: 3,
  break: 4,
  'do-not-disturb': 5,
  offline: 6,
};

/** Colleagues whose name or extension fits, those who could answer first. */
export function colleaguesFor(
  users: readonly User[],
  live: LiveState,
  ownId: number,
  typed: string,
): readonly Colleague[] {
  const wanted = typed.trim().toLocaleLowerCase();
  return users
    .filter((user) => user.isActive && user.id !== ownId)
    .filter(
      ({ fullName, extension }) =>
        fullName.toLocaleLowerCase().includes(wanted) || extension.startsWith(wanted),
    )
    .map((user) => ({ user, state: live.presence[user.id]?.state ?? ('offline' as const) }))
    .sort(
      (a, b) =>
        RANK[a.state] - RANK[b.state] || a.user.fullName.localeCompare(b.user.fullName),
    );
}

/** A colleague who is offline can't be rung; everybody else may say no themselves. */
export function canBeAsked({ state }: Colleague): boolean {
  return state !== 'offline';
}

/** True for what can only be meant as a telephone number. */
export function looksLikeNumber(typed: string): boolean {
  return /^[+\d][\d\s()/.-]{4,}$/u.test(typed.trim());
}
