import type { LucideIcon } from 'lucide-react';
import { cn } from '@/lib/cn';

const TONES = {
  neutral: 'border-line bg-sunken text-ink-soft',
  accent: 'border-transparent bg-accent-soft text-accent',
  ringing: 'border-ringing-line bg-ringing-soft text-ringing',
  live: 'border-live-line bg-live-soft text-live',
  hold: 'border-hold-line bg-hold-soft text-hold',
  missed: 'border-missed-line bg-missed-soft text-missed',
} as const;

export type Tone = keyof typeof TONES;

interface BadgeProps {
  tone: Tone;
  icon?: LucideIcon;
  children: string;
  className?: string;
  /** On the smallest screens the icon stands alone; the word is still read aloud. */
  compact?: boolean;
}

/** A state in a word and an icon; the colour only repeats what they say. */
export function Badge({ tone, icon: Icon, children, className, compact }: BadgeProps) {
  return (
    <span
      className={cn(
        'inline-flex items-center gap-1.5 rounded-full border px-2.5 py-0.5 text-xs font-medium whitespace-nowrap',
        TONES[tone],
        className,
      )}
    >
      {Icon !== undefined && <Icon aria-hidden className="size-3.5" />}
      {compact === true ? <span className="max-sm:sr-only">{children}</span> : children}
    </span>
  );
}
