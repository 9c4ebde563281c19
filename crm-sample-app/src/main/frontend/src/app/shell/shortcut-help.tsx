import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { DEFAULT_KEYS, SHORTCUT_NAMES, shortcutKeys, type ShortcutName } from '@/lib/shortcuts';
import { KeyCap, ShortcutRow } from './shortcut-row';
import { words } from './strings';

const FIXED = [
  ['Ctrl+K', words.findMeaning],
  ['/', words.searchMeaning],
  ['?', words.helpMeaning],
] as const;

export function ShortcutHelp({ open, onClose }: { open: boolean; onClose: () => void }) {
  const [asking, setAsking] = useState<ShortcutName | null>(null);
  // Escape gives up the key that was asked for; only the next one closes the dialog.
  const close = (): void => (asking === null ? onClose() : setAsking(null));
  return (
    <Dialog open={open} onClose={close} title={words.shortcuts} description={words.shortcutsText}>
      <dl className="divide-y">
        {SHORTCUT_NAMES.map((name) => (
          <ShortcutRow
            key={name}
            name={name}
            asking={asking === name}
            onAsking={(on) => setAsking(on ? name : null)}
          />
        ))}
        {FIXED.map(([key, meaning]) => (
          <div key={key} className="flex items-center gap-4 py-2.5">
            <dt>
              <KeyCap>{key}</KeyCap>
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      <Button className="mt-3" onClick={() => shortcutKeys.set(DEFAULT_KEYS)}>
        {words.resetKeys}
      </Button>
    </Dialog>
  );
}
