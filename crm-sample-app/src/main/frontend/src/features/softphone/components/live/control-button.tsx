import type { LucideIcon } from 'lucide-react';
import { useId } from 'react';
import { KeyHint } from '@/components/ui/key-hint';
import { cn } from '@/lib/cn';

interface ControlButtonProps {
  icon: LucideIcon;
  label: string;
  hint?: string;
  pressed?: boolean;
  disabled?: boolean;
  /** Why it can't be used now; shown on hover and told to screen readers. */
  reason?: string | null;
  onClick: () => void;
}

/** One control of the call: icon above, word beneath, big enough for a thumb. */
export function ControlButton(props: ControlButtonProps) {
  const { icon: Icon, label, hint, pressed, disabled = false, reason = null, onClick } = props;
  const note = useId();
  const off = disabled || reason !== null;
  return (
    <>
      <button
        type="button"
        aria-pressed={pressed}
      aria-disabled={off}
      title={reason ?? undefined}
      aria-describedby={reason === null ? undefined : note}
      onClick={() => !off && onClick()}
      className={cn(
        'relative flex min-h-14 min-w-0 flex-col items-center justify-center gap-1 rounded-lg border border-line bg-surface px-1 text-xs font-medium hover:bg-sunken',
        'aria-pressed:border-transparent aria-pressed:bg-hold aria-pressed:text-on-accent aria-disabled:opacity-50',
      )}
    >
      <Icon aria-hidden className="size-5" />
      <span className="max-w-full truncate">{label}</span>
      {hint !== undefined && (
        <span className="absolute top-1 right-1 scale-90">
          <KeyHint>{hint}</KeyHint>
        </span>
      )}
      </button>
      {reason !== null && (
        <span id={note} className="sr-only">
          {reason}
        </span>
      )}
    </>
  );
}
