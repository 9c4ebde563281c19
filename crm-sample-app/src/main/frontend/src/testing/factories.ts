import type { Call } from '@/lib/wire/call';
import type { Participant } from '@/lib/wire/participant';
import type { Account, User } from '@/lib/wire/user';

export function anAccount(over: Partial<Account> = {}): Account {
  return {
    id: 3,
    fullName: 'Alice Andersson',
    email: 'alice@example.com',
    userType: 'user',
    extension: '201',
    ...over,
  };
}

export function aUser(over: Partial<User> = {}): User {
  return {
    ...anAccount(),
    phone: '+46701110003',
    isActive: true,
    createdAt: '2026-01-01T08:00:00.000Z',
    currentCallSid: null,
    currentCallerNumber: null,
    currentCallDirection: null,
    currentCallStartTime: null,
    ...over,
  };
}

export function aRingingCall(over: Partial<Call> = {}): Call {
  return {
    id: 7,
    callSid: 'CA7',
    direction: 'inbound',
    from: '+46701234567',
    to: '+46850000100',
    state: 'ringing',
    outcome: null,
    missedReason: null,
    startedAt: '2026-03-01T12:00:00.000Z',
    answeredAt: null,
    endedAt: null,
    durationSeconds: null,
    waitSeconds: null,
    agent: null,
    contact: { id: 1, name: 'Greta Gustafsson' },
    claimedBy: null,
    source: 'provider',
    failureReason: null,
    participants: [],
    handover: null,
    handoverFailure: null,
    parked: null,
    purpose: null,
    offeredBy: null,
    colleague: null,
    code: null,
    changedAt: null,
    ...over,
  };
}

export function anEndedCall(over: Partial<Call> = {}): Call {
  return aRingingCall({
    state: 'ended',
    outcome: 'completed',
    answeredAt: '2026-03-01T12:00:08.000Z',
    endedAt: '2026-03-01T12:02:15.000Z',
    durationSeconds: 127,
    agent: { id: 3, fullName: 'Alice Andersson' },
    ...over,
  });
}

export function aParticipant(over: Partial<Participant> = {}): Participant {
  return {
    label: 'customer',
    party: 'customer',
    user: null,
    number: '+46701234567',
    name: 'Greta Gustafsson',
    state: 'joined',
    onHold: false,
    muted: false,
    joinedAt: '2026-03-01T12:00:00.000Z',
    leftAt: null,
    ...over,
  };
}

/** Somebody of the team in the call; without a word it is Alice, who is signed in. */
export function anAgentInCall(over: Partial<Participant> = {}): Participant {
  return aParticipant({
    label: 'agent-3',
    party: 'agent',
    user: { id: 3, fullName: 'Alice Andersson' },
    number: null,
    name: null,
    ...over,
  });
}

/** Greta and Alice talk. */
export function aLiveCall(over: Partial<Call> = {}): Call {
  return aRingingCall({
    state: 'in-progress',
    answeredAt: '2026-03-01T12:00:08.000Z',
    agent: { id: 3, fullName: 'Alice Andersson' },
    participants: [aParticipant(), anAgentInCall()],
    ...over,
  });
}
