import { describe, expect, it } from 'vitest';
import { aRingingCall, anEndedCall } from '@/testing/factories';
import { applyLive, dropOffer, NOTHING_KNOWN, type LiveState } from './live-state';

const call = aRingingCall();

function ringing(): LiveState {
  return applyLive(NOTHING_KNOWN, { type: 'call_ringing', call, offeredToMe: true });
}

describe('a ringing call', () => {
  it('is offered only to those it rings for', () => {
    const others = applyLive(NOTHING_KNOWN, { type: 'call_ringing', call, offeredToMe: false });
    expect(others.calls).toEqual([call]);
    expect(others.offers).toEqual([]);
    expect(ringing().offers).toEqual([{ call, stopped: null }]);
  });

  it('stands after those that have waited longer', () => {
    const older = aRingingCall({ id: 8, startedAt: '2026-03-01T11:59:00.000Z' });
    const state = applyLive(ringing(), { type: 'call_ringing', call: older, offeredToMe: true });
    expect(state.offers.map((offer) => offer.call.id)).toEqual([8, 7]);
  });

  it('leaves when it no longer rings for this agent', () => {
    const state = applyLive(ringing(), { type: 'call_ringing', call, offeredToMe: false });
    expect(state.offers).toEqual([]);
  });

  it('stops with the name of who answered', () => {
    const state = applyLive(ringing(), {
      type: 'call_ringing_stopped',
      callId: 7,
      reason: 'answered',
      userId: 4,
      name: 'Bob Berg',
    });
    expect(state.offers[0]?.stopped).toEqual({
      reason: 'answered',
      userId: 4,
      name: 'Bob Berg',
    });
  });

  it('keeps the first reason it stopped for', () => {
    const answered = applyLive(ringing(), {
      type: 'call_ringing_stopped',
      callId: 7,
      reason: 'answered',
      userId: 4,
      name: 'Bob Berg',
    });
    const ended = applyLive(answered, { type: 'call_ended', call: anEndedCall() });
    expect(ended.offers[0]?.stopped?.reason).toBe('answered');
  });

  it('leaves quietly when it is withdrawn', () => {
    const state = applyLive(ringing(), { type: 'call_changed', call, offeredToMe: false });
    expect(state.offers).toEqual([]);
    expect(state.calls).toEqual([call]);
  });

  it('says who has taken it when the change comes before the word of it', () => {
    const taken = { ...call, claimedBy: { id: 4, fullName: 'Bob Berg' } };
    const state = applyLive(ringing(), { type: 'call_changed', call: taken, offeredToMe: false });
    expect(state.offers[0]?.stopped).toEqual({ reason: 'answered', userId: 4, name: 'Bob Berg' });
  });

  it('comes with a change as well', () => {
    const handed = { ...call, purpose: 'consult' as const };
    const state = applyLive(NOTHING_KNOWN, {
      type: 'call_changed',
      call: handed,
      offeredToMe: true,
    });
    expect(state.offers).toEqual([{ call: handed, stopped: null }]);
  });

  it('rings again when the claim has lapsed', () => {
    const answered = applyLive(ringing(), {
      type: 'call_ringing_stopped',
      callId: 7,
      reason: 'answered',
      userId: 4,
      name: 'Bob Berg',
    });
    const again = applyLive(answered, { type: 'call_ringing', call, offeredToMe: true });
    expect(again.offers).toEqual([{ call, stopped: null }]);
  });

  it('leaves when its card is dropped', () => {
    expect(dropOffer(ringing(), 7).offers).toEqual([]);
  });
});

describe('a call that ends', () => {
  it.each(['call_ended', 'call_missed'] as const)('is no longer live after %s', (type) => {
    const state = applyLive(ringing(), { type, call: anEndedCall() });
    expect(state.calls).toEqual([]);
    expect(state.offers[0]?.stopped?.reason).toBe('ended');
  });
});

describe('a snapshot', () => {
  it('replaces all that was believed', () => {
    const state = applyLive(ringing(), {
      type: 'snapshot',
      position: 9,
      calls: [aRingingCall({ id: 9 })],
      ringingForMe: [9],
      presence: [{ userId: 4, state: 'available', since: null, until: null, callId: null }],
    });
    expect(state.known).toBe(true);
    expect(state.offers.map((offer) => offer.call.id)).toEqual([9]);
    expect(state.presence[4]?.state).toBe('available');
  });
});
