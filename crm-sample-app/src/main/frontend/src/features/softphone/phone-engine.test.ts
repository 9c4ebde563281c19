import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ApiError } from '@/lib/api-error';
import { pageTimers } from '@/lib/timers';
import { aRingingCall } from '@/testing/factories';
import { FakePhone } from '@/testing/fake-phone';
import { FakePhoneServer } from '@/testing/fake-phone-server';
import { OtherSideGone } from './phone';
import { PhoneEngine } from './phone-engine';
import { OFFLINE, phaseOf, type PhoneState } from './phone-state';

const greta = aRingingCall();
const lars = aRingingCall({ id: 8, contact: { id: 2, name: 'Lars Lind' } });

function anEngine() {
  const phone = new FakePhone();
  const server = new FakePhoneServer();
  const seen = { state: OFFLINE };
  const engine = new PhoneEngine(phone.create, server, pageTimers, (state: PhoneState) => {
    seen.state = state;
  });
  engine.goOnline();
  return { engine, phone, server, seen, names: () => seen.state.calls.map(({ name }) => name) };
}

async function talking() {
  const all = anEngine();
  await all.engine.answer(greta);
  return all;
}

async function twoCalls() {
  const all = await talking();
  await all.engine.answer(lars);
  return all;
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe('a second call', () => {
  it('gets a line of its own, and the first customer music', async () => {
    const { phone, server, seen } = await twoCalls();
    expect(phone.connected).toEqual([7, 8]);
    expect(server.asked).toEqual([
      ['answer', 7],
      ['hold', 7, true],
      ['answer', 8],
    ]);
    expect(seen.state.active).toBe(8);
  });

  it('is the only one that hears the agent', async () => {
    const { phone } = await twoCalls();
    expect(phone.line(7).muted).toBe(true);
    expect(phone.line(8).muted).toBe(false);
  });

  it('changes places with the first one on resume', async () => {
    const { engine, phone, server, seen } = await twoCalls();
    await engine.setOnHold(7, false);
    expect(server.asked.slice(3)).toEqual([
      ['hold', 8, true],
      ['hold', 7, false],
    ]);
    expect(seen.state.active).toBe(7);
    expect([phone.line(7).muted, phone.line(8).muted]).toEqual([false, true]);
  });

  it('leaves the microphone to nobody when it ends, until the first is resumed', async () => {
    const { phone, seen } = await twoCalls();
    phone.line(8).listener.onEnded();
    expect(seen.state.active).toBeNull();
    expect(phone.line(7).muted).toBe(true);
  });

  it('that a colleague takes first gives the first customer back', async () => {
    const { engine, phone, server, seen } = await talking();
    server.refuse('answer', new ApiError(409, 'Too late', [], 'Bob Berg'));
    await engine.answer(lars);
    expect(server.asked.slice(1)).toEqual([
      ['hold', 7, true],
      ['answer', 8],
      ['hold', 7, false],
    ]);
    expect(seen.state.active).toBe(7);
    expect(phone.line(7).muted).toBe(false);
    expect(phaseOf(seen.state, 8)).toMatchObject({ name: 'lost', by: 'Bob Berg' });
  });

  it('keeps the choice to be muted of each call', async () => {
    const { engine, phone } = await talking();
    await engine.setMuted(7, true);
    await engine.answer(lars);
    await engine.setOnHold(7, false);
    expect(phone.line(7).muted).toBe(true);
  });
});

describe('muting', () => {
  it('works at once and is told to the server', async () => {
    const { engine, phone, server } = await talking();
    const asked = engine.setMuted(7, true);
    expect(phone.line(7).muted).toBe(true);
    await asked;
    expect(server.asked.at(-1)).toEqual(['mute', 7, true]);
  });

  it('that the server refuses to undo stays, and says so', async () => {
    const { engine, phone, server, seen } = await talking();
    await engine.setMuted(7, true);
    server.refuse('mute', new ApiError(503, 'The provider does not answer'));
    await engine.setMuted(7, false);
    expect(phone.line(7).muted).toBe(true);
    expect(phaseOf(seen.state, 7)).toMatchObject({
      muted: true,
      problem: 'Still muted: the server refused to unmute you. The provider does not answer',
    });
  });
});

describe('hanging up', () => {
  it('ends the call on the server before the line', async () => {
    const { engine, phone, server, seen } = await talking();
    await engine.hangUp(7);
    expect(server.asked.at(-1)).toEqual(['hangUp', 7]);
    expect(phaseOf(seen.state, 7)?.name).toBe('ended');
    expect(phone.line(7)).toMatchObject({ muted: true, ended: false });
    await vi.advanceTimersByTimeAsync(1_500);
    expect(phone.line(7).ended).toBe(true);
  });

  it('that is refused says so and leaves the call as it was', async () => {
    const { engine, phone, server, seen } = await talking();
    server.refuse('hangUp', new ApiError(503, 'The database does not answer'));
    await engine.hangUp(7);
    expect(phaseOf(seen.state, 7)).toMatchObject({
      name: 'live',
      leaving: false,
      problem: 'Not hung up. The database does not answer',
    });
    expect(phone.line(7)).toMatchObject({ muted: false, ended: false });
  });
});

describe('a call placed from here', () => {
  it('is connected without a claim', async () => {
    const { engine, phone, server, seen } = anEngine();
    await engine.join(aRingingCall({ direction: 'outbound' }));
    expect(phone.connected).toEqual([7]);
    expect(server.asked).toEqual([]);
    expect(seen.state.active).toBe(7);
  });
});

describe('a call placed from here that does not connect', () => {
  it('is not placed at all', async () => {
    const { engine, phone, server, names } = anEngine();
    phone.refusal = new Error('no line');
    await engine.join(aRingingCall({ direction: 'outbound' }));
    expect(names()).toEqual(['failed']);
    expect(server.asked).toEqual([['hangUp', 7]]);
  });
});

describe('a line that does not open', () => {
  it('gives the call back', async () => {
    const { engine, phone, server, names } = anEngine();
    phone.refusal = new Error('no line');
    await engine.answer(greta);
    expect(names()).toEqual(['failed']);
    expect(server.asked.at(-1)).toEqual(['release', 7]);
  });

  it('because the caller is gone is simply over, and leaves after a while', async () => {
    const { engine, phone, names } = anEngine();
    phone.refusal = new OtherSideGone();
    await engine.answer(greta);
    expect(names()).toEqual(['ended']);
    await vi.advanceTimersByTimeAsync(5_000);
    expect(names()).toEqual([]);
  });
});

describe('tones', () => {
  it('go to the call they are meant for', async () => {
    const { engine, phone } = await twoCalls();
    engine.sendDigits(8, '1');
    engine.sendDigits(8, '#');
    expect([phone.line(7).digits, phone.line(8).digits]).toEqual(['', '1#']);
  });
});
