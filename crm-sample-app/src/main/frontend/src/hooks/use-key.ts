import { shortcutKeys, type ShortcutName } from '@/lib/shortcuts';
import { useShortcut } from './use-shortcut';
import { useStored } from './use-stored';

/** The key an act has at the moment, as it is printed on a button. */
export function useKeyName(name: ShortcutName): string {
  return useStored(shortcutKeys)[name].toUpperCase();
}

/** Runs `action` on the key that the agent has chosen for it. */
export function useKey(name: ShortcutName, action: () => void, enabled = true): void {
  useShortcut(useStored(shortcutKeys)[name], action, enabled);
}
