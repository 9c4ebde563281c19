import { PhoneOutgoing } from 'lucide-react';
import { ui } from '@/config/strings';
import { useDialler } from '@/hooks/dialler';
import { useStored } from '@/hooks/use-stored';
import { cn } from '@/lib/cn';
import { formatNumber } from '@/lib/phone-number';
import { rememberTelCall, telLink, telMode } from '@/lib/tel-mode';
import type { Whose } from '@/lib/wire/whose';

interface NumberCallProps {
  /** As the server knows it; empty when it was withheld. */
  number: string;
  /** Whose it is, if that is known. */
  contact?: Whose | null;
  /** What to call it otherwise. */
  name?: string | null;
  className?: string;
}

/** A telephone number, written as its reader writes it; a click calls it. */
export function NumberCall({ number, contact = null, name = null, className }: NumberCallProps) {
  const { ready, call } = useDialler();
  const mobile = useStored(telMode);
  const text = formatNumber(number);
  const whose = contact?.name ?? name;
  if (mobile && number !== '') {
    return (
      <a
        href={telLink(number)}
        onClick={(event) => {
          event.stopPropagation();
          rememberTelCall({ number, name, contact });
        }}
        className={cn('rounded tabular-nums text-accent hover:underline', className)}
      >
        {text}
      </a>
    );
  }
  if (!ready || number === '') {
    return <span className={cn('tabular-nums', className)}>{text}</span>;
  }
  const label = ui.callNumber(whose === null ? text : `${whose}, ${text}`);
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      onClick={(event) => {
        event.stopPropagation();
        call(number);
      }}
      className={cn(
        'group inline-flex min-w-0 items-center gap-1.5 rounded text-left tabular-nums hover:text-accent hover:underline',
        className,
      )}
    >
      <span className="truncate">{text}</span>
      <PhoneOutgoing
        aria-hidden
        className="size-3.5 shrink-0 text-ink-soft group-hover:text-accent"
      />
    </button>
  );
}
