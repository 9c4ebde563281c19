import { useState, type KeyboardEvent } from 'react';
import { Button } from '@/components/ui/button';
import { useKeyName } from '@/hooks/use-key';
import { keyProblem, setShortcut, shortcutKeys, type ShortcutName } from '@/lib/shortcuts';
import { words } from './strings';

export function KeyCap({ children }: { children: string }) {
  return (
    <kbd className="inline-flex h-8 min-w-8 items-center justify-center rounded-md border bg-sunken px-1.5 font-medium whitespace-nowrap">
      {children}
    </kbd>
  );
}

/** Moving on, giving up, and what only changes another key. */
const NOT_KEYS_TO_TAKE = new Set(['Tab', 'Escape', 'Shift']);

function problemText(name: ShortcutName, key: string): string | null {
  const problem = keyProblem(shortcutKeys.get(), name, key);
  if (problem === null) {
    return null;
  }
  return problem.kind === 'taken'
    ? words.keyTaken(words.shortcutNames[problem.by])
    : words.keyUnusable;
}

interface ShortcutRowProps {
  name: ShortcutName;
  /** The next key that is pressed becomes this shortcut's. */
  asking: boolean;
  onAsking: (asking: boolean) => void;
}

/** One shortcut; Change takes the next key that is pressed. */
export function ShortcutRow({ name, asking, onAsking }: ShortcutRowProps) {
  const key = useKeyName(name);
  const [problem, setProblem] = useState<string | null>(null);
  const meaning = words.shortcutNames[name];
  const pressed = (event: KeyboardEvent): void => {
    if (!asking || NOT_KEYS_TO_TAKE.has(event.key)) {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
    const trouble = problemText(name, event.key);
    setProblem(trouble);
    if (trouble === null) {
      setShortcut(name, event.key);
      onAsking(false);
    }
  };
  return (
    <div className="flex flex-wrap items-center gap-x-4 py-2">
      <dt>
        <KeyCap>{key}</KeyCap>
      </dt>
      <dd className="flex min-w-0 flex-1 items-center justify-between gap-3">
        {meaning}
        <Button
          aria-label={words.changeKey(meaning)}
          onClick={() => onAsking(!asking)}
          onKeyDown={pressed}
          onBlur={() => onAsking(false)}
        >
          {asking ? words.pressKey : words.change}
        </Button>
      </dd>
      {problem !== null && (
        <dd role="alert" className="basis-full text-sm text-missed">
          {problem}
        </dd>
      )}
    </div>
  );
}
