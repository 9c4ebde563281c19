import { describe, expect, it } from 'vitest';
import { applyLive, NOTHING_KNOWN, type LiveState } from '@/lib/live/live-state';
import type { Call } from '@/lib/wire/call';
import { aLiveCall, anEndedCall, aParticipant } from '@/testing/factories';
import { nextPhase, type CallPhase } from './call-machine';
import { callInHand, ownCalls, strayCalls } from './own-calls';
import { OFFLINE, type PhoneState } from './phone-state';

const talk = aLiveCall();

function heard(...calls: Call[]): LiveState {
  return applyLive(NOTHING_KNOWN, {
    type: 'snapshot',
    position: 1,
    calls,
    ringingForMe: [],
    presence: [],
  });
}

function live(call: Call): CallPhase {
  return nextPhase({ name: 'connecting', call }, { type: 'opened', at: 0 });
}

function phone(active: number | null, ...calls: CallPhase[]): PhoneState {
  return { ...OFFLINE, active, calls };
}

describe('own calls', () => {
  it('are shown as the server tells them, the active one first', () => {
    const other = aLiveCall({ id: 8 });
    const state = phone(8, live(talk), live(other));
    const onHold = { ...talk, participants: [aParticipant({ onHold: true })] };
    const calls = ownCalls(state, heard(onHold, other));
    expect(calls.map(({ call, active, onHold: held }) => [call.id, active, held])).toEqual([
      [8, true, false],
      [7, false, true],
    ]);
    expect(callInHand(calls)?.call.id).toBe(8);
  });

  it('that are over show how they went', () => {
    const over = nextPhase(live(talk), { type: 'ended', at: 1_000 });
    const state = applyLive(heard(talk), { type: 'call_ended', call: anEndedCall() });
    expect(ownCalls(phone(null, over), state)[0]?.call.outcome).toBe('completed');
  });

  it('have nobody in hand when two of them wait', () => {
    const calls = ownCalls(phone(null, live(talk), live(aLiveCall({ id: 8 }))), heard());
    expect(callInHand(calls)).toBeNull();
  });

  it('have the only one in hand even while it is silent', () => {
    expect(callInHand(ownCalls(phone(null, live(talk)), heard()))?.call.id).toBe(7);
  });
});

describe('a call of mine without a line here', () => {
  const parked = (id: number) =>
    aLiveCall({
      state: 'parked',
      participants: [aParticipant({ onHold: true })],
      parked: {
        since: '2026-03-01T12:01:00Z',
        rejoin: { id, fullName: 'Somebody' },
        rejoinUntil: '2026-03-01T12:01:30Z',
      },
    });

  it('can be rejoined while it waits for me', () => {
    expect(strayCalls(OFFLINE, heard(parked(3)), 3)).toMatchObject([{ kind: 'parked' }]);
  });

  it('is none of mine while it waits for a colleague', () => {
    expect(strayCalls(OFFLINE, heard(parked(4)), 3)).toEqual([]);
  });

  it('can be moved here while I talk on another device', () => {
    expect(strayCalls(OFFLINE, heard(talk), 3)).toMatchObject([{ kind: 'elsewhere' }]);
    expect(strayCalls(OFFLINE, heard(talk), 4)).toEqual([]);
  });

  it('is not offered while its line is open here, nor just after it ended', () => {
    const over = nextPhase(live(talk), { type: 'ended', at: 1_000 });
    expect(strayCalls(phone(7, live(talk)), heard(talk), 3)).toEqual([]);
    expect(strayCalls(phone(null, over), heard(talk), 3)).toEqual([]);
    expect(strayCalls(phone(null, over), heard(parked(3)), 3)).toHaveLength(1);
  });
});
