import { describe, expect, it } from 'vitest';
import { aRingingCall } from '@/testing/factories';
import { isRunning, nextPhase, type CallEvent, type CallPhase } from './call-machine';

const call = aRingingCall();
const claiming: CallPhase = { name: 'claiming', call };

function after(...events: CallEvent[]): CallPhase {
  return events.reduce(nextPhase, claiming);
}

const live = after({ type: 'claimed' }, { type: 'opened', at: 1_000 });

describe('an answered call', () => {
  it('goes from claiming over connecting to live', () => {
    expect(after({ type: 'claimed' }).name).toBe('connecting');
    expect(live).toMatchObject({ name: 'live', call, since: 1_000, muted: false, trouble: 'none' });
    expect([claiming, after({ type: 'claimed' }), live].every(isRunning)).toBe(true);
  });

  it('says how long it was when it ends', () => {
    expect(nextPhase(live, { type: 'ended', at: 128_900 })).toEqual({
      name: 'ended',
      call,
      seconds: 127,
    });
  });

  it('can be muted and has words for a bad line, a dead microphone and a refusal', () => {
    expect(nextPhase(live, { type: 'muted', muted: true })).toMatchObject({ muted: true });
    expect(nextPhase(live, { type: 'silent', silent: true })).toMatchObject({ silent: true });
    expect(nextPhase(live, { type: 'problem', text: 'no' })).toMatchObject({ problem: 'no' });
    expect(nextPhase(live, { type: 'trouble', trouble: 'reconnecting' })).toMatchObject({
      trouble: 'reconnecting',
    });
  });
});

describe('a call that somebody else took', () => {
  it('is lost with the reason', () => {
    const lost = after({ type: 'refused', by: 'Bob', text: 'Answered by Bob' });
    expect(lost).toEqual({ name: 'lost', call, by: 'Bob', text: 'Answered by Bob' });
    expect(isRunning(lost)).toBe(false);
  });
});

describe('a call that does not connect', () => {
  it('fails with the reason', () => {
    expect(after({ type: 'claimed' }, { type: 'failed', text: 'no line' })).toEqual({
      name: 'failed',
      call,
      text: 'no line',
    });
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
    { type: 'problem', text: 'late' },
    { type: 'leaving', leaving: true },
    { type: 'ended', at: 9_000 },
  ])('changes nothing: $type', (event) => {
    expect(nextPhase(ended, event)).toBe(ended);
  });
});
