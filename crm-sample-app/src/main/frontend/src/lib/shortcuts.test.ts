import { describe, expect, it } from 'vitest';
import { DEFAULT_KEYS, keyProblem, setShortcut, shortcutKeys } from './shortcuts';

describe('a key', () => {
  it('is free, taken by another act, or of no use', () => {
    expect(keyProblem(DEFAULT_KEYS, 'mute', 'x')).toBeNull();
    expect(keyProblem(DEFAULT_KEYS, 'mute', 'm')).toBeNull();
    expect(keyProblem(DEFAULT_KEYS, 'mute', 'H')).toEqual({ kind: 'taken', by: 'hangUp' });
    for (const key of ['5', '#', '?', ' ', 'Enter', 'F5']) {
      expect(keyProblem(DEFAULT_KEYS, 'mute', key)).toEqual({ kind: 'unusable' });
    }
  });

  it('is remembered', () => {
    setShortcut('mute', 'X');
    expect(shortcutKeys.get()).toEqual({ ...DEFAULT_KEYS, mute: 'x' });
  });

  it('that was stored as rubbish is the usual one', () => {
    localStorage.setItem('voipcrm.shortcuts', '{"mute":5}');
    expect(shortcutKeys.get()).toEqual(DEFAULT_KEYS);
  });
});
