import { cn } from '@/lib/cn';
import { initials } from '@/lib/format';

/** Somebody's initials as an ornament: they stand beside the name and are no text of their own. */
export function Avatar({ name, className }: { name: string; className?: string }) {
  return (
    <span
      aria-hidden
      data-initials={initials(name)}
      className={cn(
        'inline-flex size-9 shrink-0 items-center justify-center rounded-full bg-accent-soft text-xs font-semibold text-accent before:content-[attr(data-initials)]',
        className,
      )}
    />
  );
}
