import { useId, useState, type KeyboardEvent } from 'react';
import { cn } from '@/lib/cn';
import { Input } from './input';

export interface ComboOption {
  key: string;
  label: string;
  detail?: string;
}

interface ComboboxProps {
  value: string;
  onType: (text: string) => void;
  options: readonly ComboOption[];
  onPick: (option: ComboOption) => void;
  /** Enter while no option is marked. */
  onEnter?: (text: string) => void;
  id?: string;
  'aria-label'?: string;
  'aria-invalid'?: boolean;
  'aria-describedby'?: string | undefined;
  placeholder?: string;
  className?: string;
  onBlur?: () => void;
}

/** A field that offers what fits while one types; arrows choose, Enter takes, Escape closes. */
export function Combobox(props: ComboboxProps) {
  const { value, onType, options, onPick, onEnter, className, onBlur, ...rest } = props;
  const list = useId();
  const [open, setOpen] = useState(false);
  const [marked, setMarked] = useState(-1);
  const shown = open && options.length > 0;
  const active = shown ? options[marked] : undefined;
  const close = (): void => {
    setOpen(false);
    setMarked(-1);
  };
  const pick = (option: ComboOption): void => {
    close();
    onPick(option);
  };
  const move = (step: number): void => {
    setOpen(true);
    setMarked((at) => (at + step + options.length) % Math.max(1, options.length));
  };
  const pressed = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey) {
      return;
    }
    if (event.key === 'ArrowDown') {
      event.preventDefault();
      move(1);
    } else if (event.key === 'ArrowUp') {
      event.preventDefault();
      move(marked < 0 ? 0 : -1);
    } else if (event.key === 'Escape' && shown) {
      event.preventDefault();
      event.stopPropagation();
      close();
    } else if (event.key === 'Enter' && (active !== undefined || onEnter !== undefined)) {
      event.preventDefault();
      if (active === undefined) {
        close();
        onEnter?.(value);
      } else {
        pick(active);
      }
    }
  };
  return (
    <div className={cn('relative', className)}>
      <Input
        {...rest}
        role="combobox"
        aria-autocomplete="list"
        aria-expanded={shown}
        aria-controls={shown ? list : undefined}
        aria-activedescendant={active === undefined ? undefined : `${list}-${active.key}`}
        autoComplete="off"
        dir="auto"
        value={value}
        onChange={(event) => {
          setOpen(true);
          setMarked(-1);
          onType(event.target.value);
        }}
        onFocus={() => setOpen(true)}
        onBlur={() => {
          close();
          onBlur?.();
        }}
        onKeyDown={pressed}
      />
      {shown && (
        <div
          id={list}
          role="listbox"
          aria-label={props['aria-label'] ?? props.placeholder ?? value}
          className="absolute inset-x-0 top-full z-30 mt-1 max-h-64 min-w-56 overflow-y-auto rounded-lg border bg-surface p-1 shadow-lg"
        >
          {options.map((option, index) => (
            <button
              key={option.key}
              id={`${list}-${option.key}`}
              type="button"
              role="option"
              aria-selected={index === marked}
              tabIndex={-1}
              // The field keeps the focus: leaving it would close the list before the click.
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => pick(option)}
              className={cn(
                'block w-full rounded-md px-3 py-2 text-left text-sm hover:bg-sunken',
                index === marked && 'bg-sunken',
              )}
            >
              <span className="block truncate" dir="auto">
                {option.label}
              </span>
              {option.detail !== undefined && (
                <span className="block truncate text-ink-soft" dir="auto">
                  {option.detail}
                </span>
              )}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
