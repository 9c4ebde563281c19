import { describe, expect, it } from 'vitest';
import { parseHandsetMessage } from './handset-message';
import { applyMessage, dialled, lineDown, SWITCHED_ON, type HandsetState } from './handset-state';

function after(...frames: object[]): HandsetState {
  return frames.reduce<HandsetState>((state, frame) => {
    const message = parseHandsetMessage(JSON.stringify(frame));
    return message === null ? state : applyMessage(state, message);
  }, dialled(SWITCHED_ON));
}

const callSid = 'CA1';

describe('the customer’s telephone', () => {
  it('goes from calling over waiting to connected and ended', () => {
    const frames = [
      { type: 'ready', number: '+46701234567' },
      { type: 'dialling', callSid },
      { type: 'ringing', callSid },
      { type: 'waiting', callSid, music: '/music.mp3' },
      { type: 'connected', callSid },
      { type: 'ended', callSid, reason: 'completed' },
    ];
    const phases = frames.map((_, i) => after(...frames.slice(0, i + 1)).phase);
    expect(phases).toEqual(['calling', 'calling', 'calling', 'waiting', 'connected', 'ended']);
  });

  it('hears ring-back first, then hold music, then the agent', () => {
    expect(after({ type: 'ringing', callSid }).tone).toBe('ring-back');
    expect(after({ type: 'waiting', callSid, music: true }).tone).toBe('music');
    expect(after({ type: 'waiting', callSid, music: '/music.mp3' }).tone).toBe('music');
    expect(after({ type: 'waiting', callSid, music: false }).tone).toBe('ring-back');
    expect(
      after({ type: 'waiting', callSid, music: true }, { type: 'connected', callSid }),
    ).toMatchObject({
      tone: 'none',
    });
  });

  it('is held when music begins in the middle of a talk', () => {
    const held = [
      { type: 'connected', callSid },
      { type: 'waiting', callSid, music: true },
    ];
    expect(after(...held).phase).toBe('held');
    expect(after(...held, { type: 'waiting', callSid, music: true })).toMatchObject({
      phase: 'held',
      tone: 'music',
    });
    expect(after(...held, { type: 'connected', callSid }).phase).toBe('connected');
  });

  it('rings when the company calls', () => {
    expect(after({ type: 'incoming', callSid, from: '+46850000100' })).toMatchObject({
      phase: 'incoming',
      from: '+46850000100',
    });
  });

  it('shows what the company says and what went wrong', () => {
    const state = after({ type: 'said', text: 'Nobody is available' });
    expect(state.said).toBe('Nobody is available');
    expect(after({ type: 'error', message: 'No such number' })).toMatchObject({
      phase: 'idle',
      problem: 'No such number',
    });
  });

  it('has no call left when the line goes down', () => {
    expect(lineDown(after({ type: 'connected', callSid }))).toMatchObject({
      line: 'down',
      phase: 'ended',
      callSid: null,
    });
  });

  it('passes over what it does not know', () => {
    expect(parseHandsetMessage('{"type":"weather"}')).toBeNull();
    expect(parseHandsetMessage('{broken')).toBeNull();
  });
});
