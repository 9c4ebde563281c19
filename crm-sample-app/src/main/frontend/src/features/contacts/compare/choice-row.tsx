import { useId } from 'react';
import { cn } from '@/lib/cn';
import { words } from './strings';

export interface ChoiceOption {
  value: string;
  title: string;
  lines: readonly string[];
}

interface ChoiceRowProps {
  label: string;
  note?: string | undefined;
  options: readonly ChoiceOption[];
  value: string;
  onChange: (value: string) => void;
}

/** One member of the contact, its versions side by side, one of them chosen. */
export function ChoiceRow({ label, note, options, value, onChange }: ChoiceRowProps) {
  const name = useId();
  return (
    <fieldset className="space-y-2">
      <legend className="text-sm font-medium">
        {label}
        {note !== undefined && <span className="ml-2 text-ringing">{note}</span>}
      </legend>
      <div className={cn('grid grid-cols-1 gap-2', options.length === 3 ? 'sm:grid-cols-3' : 'sm:grid-cols-2')}>
        {options.map((option) => (
          <label
            key={option.value}
            className={cn(
              'flex min-h-12 cursor-pointer items-start gap-2.5 rounded-lg border p-3',
              'has-focus-visible:outline-2 has-focus-visible:outline-accent',
              option.value === value && 'border-accent bg-accent-soft',
            )}
          >
            <input
              type="radio"
              name={name}
              className="mt-1 accent-accent"
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            <span className="min-w-0 flex-1 text-sm wrap-anywhere">
              <span
                dir="auto"
                title={option.title}
                className="block truncate text-ink-soft"
              >
                {option.title}
              </span>
              {option.lines.length === 0 ? (
                <span className="block text-ink-soft italic">{words.empty}</span>
              ) : (
                option.lines.map((text) => (
                  <span key={text} dir="auto" className="block text-start whitespace-pre-wrap">
                    {text}
                  </span>
                ))
              )}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
