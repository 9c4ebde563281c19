import { describe, expect, it } from 'vitest';
import { obstacleOf, type Reach } from './obstacles';

const fine: Reach = {
  connection: 'online',
  device: { phase: 'ready', problem: null },
  microphone: 'fine',
  availability: 'available',
};

describe('why no call rings here', () => {
  it('has no reason when everything is well', () => {
    expect(obstacleOf(fine)).toBeNull();
  });

  it('is the lost connection before everything else', () => {
    const worst: Reach = {
      ...fine,
      connection: 'waiting',
      device: { phase: 'failed', problem: 'no line' },
    };
    expect(obstacleOf(worst)?.text).toMatch(/^The connection to the server is lost/);
  });

  it('is the telephone with its own words', () => {
    expect(obstacleOf({ ...fine, device: { phase: 'failed', problem: 'Plug it in.' } })).toEqual({
      text: 'No call rings here: your telephone is not ready. Plug it in.',
      wrong: true,
      byChoice: false,
    });
  });

  it('is the microphone that callers would not hear', () => {
    expect(obstacleOf({ ...fine, microphone: 'missing' })?.text).toMatch(/^No microphone/);
  });

  it('is one’s own choice, which one may undo', () => {
    expect(obstacleOf({ ...fine, availability: 'do-not-disturb' })).toMatchObject({
      wrong: false,
      byChoice: true,
    });
  });
});
