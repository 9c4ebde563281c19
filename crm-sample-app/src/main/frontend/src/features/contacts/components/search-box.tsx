import { Search } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { Input } from '@/components/ui/input';
import { useSettled } from '@/hooks/use-settled';
import { useShortcut } from '@/hooks/use-shortcut';
import { words } from '../strings';

interface SearchBoxProps {
  value: string;
  onChange: (value: string) => void;
}

/** Searches while one types; `/` puts the cursor here. */
export function SearchBox({ value, onChange }: SearchBoxProps) {
  const [typed, setTyped] = useState(value);
  const [told, setTold] = useState(value);
  const input = useRef<HTMLInputElement>(null);
  const settled = useSettled(typed, 150);
  if (told !== value) {
    // Somebody else has changed the search: the back button, or a saved view.
    setTold(value);
    if (value !== typed.trim()) {
      setTyped(value);
    }
  }
  useEffect(() => {
    if (settled.trim() !== value && settled === typed) {
      onChange(settled.trim());
    }
  }, [settled, typed, value, onChange]);
  useShortcut('/', () => input.current?.focus());
  return (
    <div className="relative">
      <Search aria-hidden className="pointer-events-none absolute top-1/2 left-3 size-4.5 -translate-y-1/2 text-ink-soft" />
      <Input
        ref={input}
        type="search"
        aria-label={words.search}
        placeholder={words.searchHint}
        className="pl-10"
        autoComplete="off"
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
    </div>
  );
}
