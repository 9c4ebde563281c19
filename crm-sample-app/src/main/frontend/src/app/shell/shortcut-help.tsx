import { Dialog } from '@/components/ui/dialog';
import { words } from './strings';

export function ShortcutHelp({ open, onClose }: { open: boolean; onClose: () => void }) {
  return (
    <Dialog open={open} onClose={onClose} title={words.shortcuts} description={words.shortcutsText}>
      <dl className="divide-y">
        {words.shortcutList.map(([key, meaning]) => (
          <div key={key} className="flex items-center gap-4 py-2.5">
            <dt>
              <kbd className="inline-flex size-8 items-center justify-center rounded-md border bg-sunken font-medium">
                {key}
              </kbd>
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
