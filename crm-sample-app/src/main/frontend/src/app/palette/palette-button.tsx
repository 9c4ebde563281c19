import { Search } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Button } from '@/components/ui/button';
import { KeyHint } from '@/components/ui/key-hint';
import { CommandPalette } from './command-palette';
import { words } from './strings';

/** The door to the palette; Ctrl+K (⌘+K) opens it from anywhere, fields included. */
export function PaletteButton() {
  const [open, setOpen] = useState(false);
  useEffect(() => {
    const pressed = (event: KeyboardEvent): void => {
      if (event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.altKey) {
        event.preventDefault();
        setOpen((before) => before || document.querySelector('[role="dialog"]') === null);
      }
    };
    window.addEventListener('keydown', pressed);
    return () => window.removeEventListener('keydown', pressed);
  }, []);
  return (
    <>
      <Button
        variant="ghost"
        title={words.open}
        className="mr-auto gap-2 px-2.5 text-ink-soft"
        onClick={() => setOpen(true)}
      >
        <Search aria-hidden />
        <span className="sr-only">{words.open}</span>
        <KeyHint>Ctrl K</KeyHint>
      </Button>
      <CommandPalette open={open} onClose={() => setOpen(false)} />
    </>
  );
}
