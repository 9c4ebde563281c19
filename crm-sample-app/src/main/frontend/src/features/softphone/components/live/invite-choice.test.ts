import { describe, expect, it } from 'vitest';
import { applyLive, NOTHING_KNOWN } from '@/lib/live/live-state';
import type { PresenceState } from '@/lib/wire/presence-state';
import { aUser } from '@/testing/factories';
import { colleaguesFor, looksLikeNumber } from './invite-choice';

const team = [
  aUser({ id: 3, fullName: 'Alice Andersson', extension: '201' }),
  aUser({ id: 4, fullName: 'Bob Berg', extension: '202' }),
  aUser({ id: 5, fullName: 'Cecilia Åberg', extension: '310' }),
  aUser({ id: 6, fullName: 'Gone Already', extension: '311', isActive: false }),
];

const presence = (userId: number, state: PresenceState) => ({
  userId,
  state,
  since: null,
  until: null,
  callId: null,
});

const live = applyLive(NOTHING_KNOWN, {
  type: 'snapshot',
  position: 1,
  calls: [],
  ringingForMe: [],
  presence: [presence(4, 'on-call'), presence(5, 'available')],
});

const names = (typed: string) => colleaguesFor(team, live, 3, typed).map(({ user }) => user.id);

describe('colleagues to hand a call to', () => {
  it('are the others who still work here, those who are free first', () => {
    expect(names('')).toEqual([5, 4]);
  });

  it('are found by name or extension', () => {
    expect(names('berg')).toEqual([5, 4]);
    expect(names('åb')).toEqual([5]);
    expect(names('202')).toEqual([4]);
  });
});

describe('what is typed', () => {
  it.each(['070-123 45 67', '+46 70 123', '0046701234567'])('is a number: %s', (typed) => {
    expect(looksLikeNumber(typed)).toBe(true);
  });

  it.each(['Bob', '202', '', '+'])('is not a number: "%s"', (typed) => {
    expect(looksLikeNumber(typed)).toBe(false);
  });
});
