import type { ReactNode } from 'react';
import { cn } from '@/lib/cn';

interface InviteeOptionProps {
  title: string;
  detail: string;
  checked: boolean;
  disabled?: boolean;
  onChoose: () => void;
  /** What stands at the end of the row. */
  children: ReactNode;
}

export function InviteeOption(props: InviteeOptionProps) {
  const { title, detail, checked, disabled = false, onChoose, children } = props;
  return (
    <button
      type="button"
      role="radio"
      aria-checked={checked}
      disabled={disabled}
      onClick={onChoose}
      className={cn(
        'flex min-h-12 w-full items-center gap-3 rounded-lg border px-3 text-left hover:bg-sunken disabled:opacity-50',
        checked && 'border-accent bg-accent-soft hover:bg-accent-soft',
      )}
    >
      <span className="min-w-0 flex-1 truncate font-medium" dir="auto" title={title}>
        {title}
      </span>
      <span className="text-sm text-ink-soft tabular-nums">{detail}</span>
      {children}
    </button>
  );
}
