import { X } from 'lucide-react';
import { cn } from '@/lib/cn';

interface ChipProps {
  children: string;
  /** What the cross does, in words; without it the chip only shows. */
  remove?: { label: string; onRemove: () => void };
  className?: string;
}

/** A tag or a filter that applies. */
export function Chip({ children, remove, className }: ChipProps) {
  if (remove === undefined) {
    return (
      <span
        dir="auto"
        className={cn(
          'inline-block max-w-40 truncate rounded-full bg-sunken px-2.5 py-0.5 text-xs text-ink-soft',
          className,
        )}
      >
        {children}
      </span>
    );
  }
  return (
    <span className="inline-flex h-10 max-w-64 items-center rounded-full bg-accent-soft pl-3.5 text-sm text-accent">
      <span className="truncate" dir="auto">
        {children}
      </span>
      <button
        type="button"
        aria-label={remove.label}
        onClick={remove.onRemove}
        className="inline-flex size-10 shrink-0 items-center justify-center rounded-full hover:bg-surface/60"
      >
        <X aria-hidden className="size-4" />
      </button>
    </span>
  );
}
