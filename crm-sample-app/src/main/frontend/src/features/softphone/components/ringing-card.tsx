import { PhoneCall } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { Badge } from '@/components/ui/badge';
import { useNow } from '@/hooks/use-now';
import { formatDuration, secondsSince } from '@/lib/format';
import { formatNumber } from '@/lib/phone-number';
import type { Call } from '@/lib/wire/call';
import { callerOf } from '../caller';
import { useDockSlots } from '../dock-slots';
import type { RingingCall } from '../ringing-cards';
import { words } from '../strings';
import { OfferButtons } from './offer-buttons';

/** What this ring is for, if it is not simply a customer who calls. */
function purposeOf({ purpose, offeredBy, handoverFailure }: Call): string | null {
  if (purpose === 'returned' && handoverFailure !== null) {
    return handoverFailure;
  }
  return purpose === null ? null : words.purposes[purpose](offeredBy?.fullName ?? words.somebody);
}

/** A call that was handed on or lost its agent rings since then. */
function ringingSince({ handover, parked, startedAt }: Call): string {
  return handover?.startedAt ?? parked?.since ?? startedAt;
}

interface RingingCardProps {
  ringing: RingingCall;
  /** The oldest card: its keys work, and it takes the focus if nobody else needs it. */
  first: boolean;
}

export function RingingCard({ ringing, first }: RingingCardProps) {
  const { call } = ringing;
  const caller = callerOf(call);
  const now = useNow();
  const purpose = purposeOf(call);
  const slots = useDockSlots();
  const answer = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const idle = document.activeElement === null || document.activeElement === document.body;
    if (first && idle) {
      answer.current?.focus();
    }
  }, [first]);

  return (
    <article
      aria-label={caller.short}
      className="rounded-xl border-2 border-ringing-line bg-ringing-soft p-4 motion-safe:animate-enter"
    >
      <div className="flex items-center justify-between gap-2">
        <Badge tone="ringing" icon={PhoneCall}>
          {words.ringing}
        </Badge>
        <span className="text-sm text-ringing tabular-nums">
          {words.waiting(formatDuration(secondsSince(ringingSince(call), now)))}
        </span>
      </div>
      <p className="mt-3 text-2xl leading-tight font-semibold break-words" dir="auto">
        {slots.name(call, caller.name)}
      </p>
      <p className="text-base tabular-nums">{caller.number}</p>
      {purpose !== null && <p className="mt-1 text-sm font-medium">{purpose}</p>}
      <p className="mt-1 flex flex-wrap gap-x-3 text-sm text-ink-soft empty:hidden">
        {caller.origin !== null && <span>{caller.origin}</span>}
        {call.direction === 'inbound' && (
          <span className="whitespace-nowrap">{words.dialled(formatNumber(call.to))}</span>
        )}
      </p>
      {call.direction === 'inbound' && (
        <div className="mt-2 empty:hidden">{first && slots.caller(call)}</div>
      )}
      <div className="mt-4">
        <OfferButtons ringing={ringing} first={first} listens size="large" answerRef={answer} />
      </div>
    </article>
  );
}
