import { z } from 'zod';
import { stored } from './stored';

export const SHORTCUT_NAMES = ['answer', 'decline', 'mute', 'hold', 'hangUp'] as const;
export type ShortcutName = (typeof SHORTCUT_NAMES)[number];

const keySchema = z.string().min(1).max(1);
const keysSchema = z.record(z.enum(SHORTCUT_NAMES), keySchema);
export type ShortcutKeys = z.infer<typeof keysSchema>;

export const DEFAULT_KEYS: ShortcutKeys = {
  answer: 'a',
  decline: 'd',
  mute: 'm',
  hold: 'o',
  hangUp: 'h',
};

export const shortcutKeys = stored('voipcrm.shortcuts', keysSchema, DEFAULT_KEYS);

/** Keys that mean something else already, or type a number. */
const TAKEN = /^[\s?/0-9*#+]$/u;

export type KeyProblem = { kind: 'unusable' } | { kind: 'taken'; by: ShortcutName };

/** Why `key` can't be given to `name`; null if it can. */
export function keyProblem(
  keys: ShortcutKeys,
  name: ShortcutName,
  key: string,
): KeyProblem | null {
  if (Array.from(key).length !== 1 || TAKEN.test(key)) {
    return { kind: 'unusable' };
  }
  const by = SHORTCUT_NAMES.find((each) => each !== name && keys[each] === key.toLowerCase());
  return by === undefined ? null : { kind: 'taken', by };
}

export function setShortcut(name: ShortcutName, key: string): void {
  shortcutKeys.set({ ...shortcutKeys.get(), [name]: key.toLowerCase() });
}
