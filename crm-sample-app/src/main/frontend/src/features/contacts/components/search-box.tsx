import { Search } from 'lucide-react';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { Input } from '@/components/ui/input';
import { KeyHint } from '@/components/ui/key-hint';
import { useShortcut } from '@/hooks/use-shortcut';

const SETTLE_MS = 150;

interface SearchBoxProps {
  label: string;
  placeholder: string;
  value: string;
  onSearch: (text: string) => void;
  /** Arrow down leads into the list. */
  onDown?: () => void;
}

/** Searches once the typing pauses; `/` leads here from anywhere on the page. */
export function SearchBox({ label, placeholder, value, onSearch, onDown }: SearchBoxProps) {
  const [typed, setTyped] = useState(value);
  const [seen, setSeen] = useState(value);
  const input = useRef<HTMLInputElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  useShortcut('/', () => input.current?.focus());
  // The address changed by other means than typing: back, a view, "clear".
  if (value !== seen) {
    setSeen(value);
    if (value !== typed.trim()) {
      setTyped(value);
    }
  }
  const search = (text: string): void => {
    clearTimeout(timer.current);
    onSearch(text.trim());
  };
  const type = (text: string): void => {
    setTyped(text);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => search(text), SETTLE_MS);
  };
  const pressed = (event: KeyboardEvent): void => {
    if (event.key === 'Enter') {
      search(typed);
    } else if (event.key === 'ArrowDown' && onDown !== undefined) {
      event.preventDefault();
      onDown();
    } else if (event.key === 'Escape' && typed !== '') {
      event.preventDefault();
      setTyped('');
      search('');
    }
  };
  return (
    <div className="relative min-w-0 flex-1 max-md:w-full">
      <Search
        aria-hidden
        className="pointer-events-none absolute inset-y-0 left-3 my-auto size-4.5 text-ink-soft"
      />
      <Input
        ref={input}
        type="search"
        aria-label={label}
        placeholder={placeholder}
        autoComplete="off"
        dir="auto"
        value={typed}
        className="pr-10 pl-10 text-ellipsis"
        onChange={(event) => type(event.target.value)}
        onKeyDown={pressed}
      />
      {typed === '' && (
        <span className="pointer-events-none absolute inset-y-0 right-3 flex items-center text-ink-soft">
          <KeyHint>/</KeyHint>
        </span>
      )}
    </div>
  );
}
