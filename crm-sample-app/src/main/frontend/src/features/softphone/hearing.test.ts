import { describe, expect, it } from 'vitest';
import { aLiveCall, anAgentInCall, aParticipant } from '@/testing/factories';
import { whoHears } from './hearing';

const me = { userId: 3, muted: false, elsewhere: false };
const bob = anAgentInCall({ label: 'agent-4', user: { id: 4, fullName: 'Bob Berg' } });

const held = aParticipant({ onHold: true });

describe('who hears me', () => {
  it('is the customer', () => {
    expect(whoHears(aLiveCall(), me)).toBe('Greta Gustafsson hears you.');
  });

  it('is everybody who is in the call', () => {
    const call = aLiveCall({ participants: [aParticipant(), anAgentInCall(), bob] });
    expect(whoHears(call, me)).toBe('Greta Gustafsson and Bob Berg hear you.');
  });

  it('is nobody while the customer hears music', () => {
    const call = aLiveCall({ participants: [held, anAgentInCall()] });
    expect(whoHears(call, me)).toBe('Nobody hears you. Greta Gustafsson hears music.');
  });

  it('is the colleague alone while I ask first', () => {
    const call = aLiveCall({ participants: [held, anAgentInCall(), bob] });
    expect(whoHears(call, me)).toBe('Bob Berg hears you. Greta Gustafsson hears music.');
  });

  it('is nobody while I am muted or talk in another call', () => {
    expect(whoHears(aLiveCall(), { ...me, muted: true })).toBe('Greta Gustafsson can’t hear you.');
    expect(whoHears(aLiveCall(), { ...me, elsewhere: true })).toBe('Nobody hears you.');
  });

  it('is not somebody who has left or whose telephone still rings', () => {
    const call = aLiveCall({
      participants: [
        aParticipant(),
        anAgentInCall(),
        aParticipant({ label: 'guest-1', party: 'guest', name: 'Lars', state: 'ringing' }),
        { ...bob, state: 'left' },
      ],
    });
    expect(whoHears(call, me)).toBe('Greta Gustafsson hears you.');
  });
});
