import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { DEFAULT_KEYS, SHORTCUT_NAMES, shortcutKeys } from '@/lib/shortcuts';
import { KeyCap, ShortcutRow } from './shortcut-row';
import { words } from './strings';

export function ShortcutHelp({ open, onClose }: { open: boolean; onClose: () => void }) {
  return (
    <Dialog open={open} onClose={onClose} title={words.shortcuts} description={words.shortcutsText}>
      <dl className="divide-y">
        {SHORTCUT_NAMES.map((name) => (
          <ShortcutRow key={name} name={name} />
        ))}
        <div className="flex items-center gap-4 py-2.5">
          <dt>
            <KeyCap>?</KeyCap>
          </dt>
          <dd>{words.helpMeaning}</dd>
        </div>
      </dl>
      <Button className="mt-3" onClick={() => shortcutKeys.set(DEFAULT_KEYS)}>
        {words.resetKeys}
      </Button>
    </Dialog>
  );
}
