import { describe, expect, it } from 'vitest';
import { applyLive, NOTHING_KNOWN, type LiveState } from '@/lib/live/live-state';
import type { Call } from '@/lib/wire/call';
import type { Presence } from '@/lib/wire/live-message';
import { aRingingCall, aUser } from '@/testing/factories';
import { byState, teamMember } from './team-member';

const alice = aUser();
const talk = aRingingCall({
  state: 'in-progress',
  answeredAt: '2026-03-01T12:00:08.000Z',
  agent: { id: 3, fullName: 'Alice Andersson' },
});

function live(calls: Call[], presence: Presence[]): LiveState {
  return applyLive(NOTHING_KNOWN, {
    type: 'snapshot',
    position: 1,
    calls,
    ringingForMe: [],
    presence,
  });
}

const presence = (state: Presence['state'], callId: number | null = null): Presence => ({
  userId: 3,
  state,
  since: null,
  until: null,
  callId,
});

describe('a colleague', () => {
  it('is offline when nothing is heard of them', () => {
    expect(teamMember(alice, live([], []))).toMatchObject({ state: 'offline', calls: [] });
  });

  it('is available when their telephone can ring', () => {
    expect(teamMember(alice, live([], [presence('available')])).state).toBe('available');
  });

  it('is on a call with its number, direction and time of answer', () => {
    expect(teamMember(alice, live([talk], [presence('on-call', 7)]))).toMatchObject({
      state: 'on-call',
      calls: [
        {
          id: 7,
          number: '+46701234567',
          direction: 'inbound',
          since: '2026-03-01T12:00:08.000Z',
        },
      ],
    });
  });

  it('is shown as the list of users knew them until the socket has spoken', () => {
    const known = aUser({
      currentCallerNumber: '+46701234567',
      currentCallStartTime: '2026-03-01T12:00:08.000Z',
    });
    expect(teamMember(known, NOTHING_KNOWN).state).toBe('on-call');
    expect(teamMember(known, live([], [presence('available')])).state).toBe('available');
  });
});

describe('the order of the team', () => {
  it('is oneself, then who talks, who could, who can’t, by name', () => {
    const member = (id: number, fullName: string, state: 'offline' | 'available' | 'on-call') => ({
      user: aUser({ id, fullName }),
      state,
      calls: [],
    });
    const team = [
      member(1, 'Zoe', 'offline'),
      member(2, 'Bob', 'available'),
      member(4, 'Ann', 'available'),
      member(5, 'Kim', 'on-call'),
      member(3, 'Me', 'offline'),
    ].sort(byState(3));
    expect(team.map(({ user }) => user.fullName)).toEqual(['Me', 'Kim', 'Ann', 'Bob', 'Zoe']);
  });
});
