import { Music, Phone } from 'lucide-react';
import { Badge } from '@/components/ui/badge';
import { Button } from '@/components/ui/button';
import { useNow } from '@/hooks/use-now';
import { formatDuration } from '@/lib/format';
import { callerOf } from '../caller';
import type { StrayCall } from '../own-calls';
import { usePhone } from '../phone-context';
import { words } from '../strings';

function timeLeft(until: string | null, now: number): string {
  const seconds = until === null ? 0 : (Date.parse(until) - now) / 1000;
  return seconds > 0 ? words.rejoinLeft(formatDuration(Math.ceil(seconds))) : words.rejoinOver;
}

interface StrayCallButtonProps {
  stray: StrayCall;
  size?: 'medium' | 'large';
  /** Told to those who hear the button outside of the caller's card. */
  caller?: string;
}

/** Brings a call of ours to this browser. */
export function StrayCallButton({ stray, size = 'medium', caller }: StrayCallButtonProps) {
  const { phone } = usePhone();
  const parked = stray.kind === 'parked';
  return (
    <Button
      variant={parked ? 'answer' : 'primary'}
      size={size}
      className="w-full"
      onClick={() => phone?.moveHere(stray.call)}
    >
      {parked ? words.rejoin : words.moveHere}{' '}
      {caller !== undefined && <span className="sr-only">{caller}</span>}
    </Button>
  );
}

/** A call of ours that this browser doesn't carry: after a reload, or on another device. */
export function StrayCallCard({ stray }: { stray: StrayCall }) {
  const now = useNow();
  const { call, kind } = stray;
  const { short } = callerOf(call);
  const parked = kind === 'parked';
  const title = parked ? words.parkedTitle(short) : words.elsewhereTitle(short);
  return (
    <section
      aria-label={title}
      className="rounded-xl border-2 border-hold-line bg-hold-soft p-4 motion-safe:animate-enter"
    >
      <Badge tone="hold" icon={parked ? Music : Phone}>
        {parked ? words.onHold : words.live}
      </Badge>
      <p className="mt-3 text-lg leading-tight font-semibold break-words" dir="auto">
        {title}
      </p>
      {parked && (
        <p className="mt-1 text-sm">
          {words.parkedText(short)} {timeLeft(call.parked?.rejoinUntil ?? null, now)}
        </p>
      )}
      <div className="mt-3">
        <StrayCallButton stray={stray} size="large" />
      </div>
    </section>
  );
}
