import { describe, expect, it } from 'vitest';
import { aRingingCall } from '@/testing/factories';
import { IDLE, isBusy, nextPhase, type CallEvent, type CallPhase } from './call-machine';

const call = aRingingCall();

function after(...events: CallEvent[]): CallPhase {
  return events.reduce(nextPhase, IDLE);
}

const live = after({ type: 'answer', call }, { type: 'claimed' }, { type: 'opened', at: 1_000 });

describe('an answered call', () => {
  it('goes from claiming over connecting to live', () => {
    expect(after({ type: 'answer', call }).name).toBe('claiming');
    expect(after({ type: 'answer', call }, { type: 'claimed' }).name).toBe('connecting');
    expect(live).toEqual({ name: 'live', call, since: 1_000, muted: false, trouble: 'none' });
  });

  it('says how long it was when it ends', () => {
    expect(nextPhase(live, { type: 'ended', at: 128_900 })).toEqual({
      name: 'ended',
      call,
      seconds: 127,
    });
  });

  it('can be muted and has words for a bad line', () => {
    expect(nextPhase(live, { type: 'muted', muted: true })).toMatchObject({ muted: true });
    expect(nextPhase(live, { type: 'trouble', trouble: 'reconnecting' })).toMatchObject({
      trouble: 'reconnecting',
    });
  });

  it('is not pushed aside by another one', () => {
    expect(nextPhase(live, { type: 'answer', call: aRingingCall({ id: 8 }) })).toBe(live);
    expect(nextPhase(live, { type: 'dismiss' })).toBe(live);
  });
});

describe('a call that somebody else took', () => {
  it('is lost with the reason and then forgotten', () => {
    const lost = after(
      { type: 'answer', call },
      { type: 'refused', by: 'Bob', text: 'Answered by Bob' },
    );
    expect(lost).toEqual({ name: 'lost', call, by: 'Bob', text: 'Answered by Bob' });
    expect(isBusy(lost)).toBe(false);
    expect(nextPhase(lost, { type: 'dismiss' })).toEqual(IDLE);
  });
});

describe('a call that does not connect', () => {
  it('fails with the reason', () => {
    expect(
      after({ type: 'answer', call }, { type: 'claimed' }, { type: 'failed', text: 'no line' }),
    ).toEqual({ name: 'failed', call, text: 'no line' });
  });
});

describe('what comes too late', () => {
  const ended = nextPhase(live, { type: 'ended', at: 2_000 });

  it.each<CallEvent>([
    { type: 'claimed' },
    { type: 'opened', at: 3_000 },
    { type: 'failed', text: 'late' },
    { type: 'muted', muted: true },
    { type: 'trouble', trouble: 'poor' },
    { type: 'ended', at: 9_000 },
  ])('changes nothing: $type', (event) => {
    expect(nextPhase(ended, event)).toBe(ended);
    expect(nextPhase(IDLE, event)).toBe(IDLE);
  });
});
