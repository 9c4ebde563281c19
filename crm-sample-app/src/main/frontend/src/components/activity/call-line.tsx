import { PhoneIncoming, PhoneMissed, PhoneOutgoing, Users, type LucideIcon } from 'lucide-react';
import { Link } from 'wouter';
import { Dotted } from '@/components/ui/dotted';
import { formatDuration } from '@/lib/format';
import type { Direction, Outcome } from '@/lib/wire/call';
import { Moment } from './moment';
import { words } from './strings';

const ICONS: Record<Direction, LucideIcon> = {
  inbound: PhoneIncoming,
  outbound: PhoneOutgoing,
  internal: Users,
};

/** What a past call's line needs to be told. */
export interface CallLineCall {
  id: number;
  startedAt: string;
  direction: Direction;
  outcome: Outcome | null;
  durationSeconds: number | null;
  agent: { fullName: string } | null;
}

/** One past call in one line: which way, what became of it, with whom, when. */
export function CallLine({ call, now }: { call: CallLineCall; now: number }) {
  const lost = call.outcome !== null && call.outcome !== 'completed';
  const Icon = lost && call.direction === 'inbound' ? PhoneMissed : ICONS[call.direction];
  const talked = call.outcome === 'completed' && call.durationSeconds !== null;
  const result = talked
    ? formatDuration(call.durationSeconds ?? 0)
    : call.outcome === null
      ? words.live
      : words.outcomes[call.outcome];
  return (
    <Link
      href={`/calls/${call.id}`}
      className="flex min-w-0 items-center gap-2 rounded text-sm hover:underline"
    >
      <Icon aria-hidden className={`size-4 shrink-0 ${lost ? 'text-missed' : 'text-ink-soft'}`} />
      <span className="sr-only">{words[call.direction]}</span>
      <span className="min-w-0 flex-1 truncate tabular-nums">
        <Dotted parts={[result, call.agent?.fullName]} />
      </span>
      <span className="shrink-0 text-ink-soft">
        <Moment at={call.startedAt} now={now} />
      </span>
    </Link>
  );
}
