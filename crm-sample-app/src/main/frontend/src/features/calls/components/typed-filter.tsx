import { useEffect, useState } from 'react';
import { Input } from '@/components/ui/input';
import { useSettled } from '@/hooks/use-settled';

interface TypedFilterProps {
  label: string;
  placeholder?: string;
  /** What the filter is at first, as one types it. */
  initial: string;
  /** The filter's value for what is typed; null for what makes no sense. */
  read: (typed: string) => string | null;
  onChange: (value: string) => void;
  className?: string;
}

/** A filter that one types; it applies once the typing pauses. */
export function TypedFilter({
  label,
  placeholder = label,
  initial,
  read,
  onChange,
  className = 'w-44',
}: TypedFilterProps) {
  const [typed, setTyped] = useState(initial);
  const settled = useSettled(typed, 300);
  useEffect(() => {
    const value = read(settled);
    if (settled !== initial && value !== null) {
      onChange(value);
    }
    // Only what is typed counts here; the address follows it.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [settled]);
  return (
    <Input
      type="search"
      aria-label={label}
      aria-invalid={read(settled) === null}
      placeholder={placeholder}
      className={`${className} rounded-full text-sm`}
      value={typed}
      onChange={(event) => setTyped(event.target.value)}
    />
  );
}
