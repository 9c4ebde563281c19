import { Music, PhoneCall, PhoneIncoming, type LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { NumberCall } from '@/components/phone/number-call';
import { Badge, type Tone } from '@/components/ui/badge';
import { EmptyNotice } from '@/components/ui/notice';
import { Skeleton } from '@/components/ui/skeleton';
import { useLive } from '@/hooks/use-live';
import { useNow } from '@/hooks/use-now';
import { agentsIn, colleagueIn } from '@/lib/call-parties';
import { formatDuration, secondsSince } from '@/lib/format';
import { formatNumber } from '@/lib/phone-number';
import { customerNumber, type Call } from '@/lib/wire/call';
import { words } from '../strings';

/** Everybody of the team in the call; the agent of record while nothing is told about legs. */
function team(call: Call): string {
  const names = agentsIn(call).map((each) => each.user?.fullName ?? '');
  return call.participants.length > 0 ? names.join(', ') : (call.agent?.fullName ?? '');
}

/** Who of ours has to do with it; nobody yet while it only rings. */
function side(call: Call): string | null {
  if (call.direction === 'internal') {
    return null;
  }
  if (call.state === 'in-progress') {
    const names = team(call);
    return names === '' ? null : words.with(names);
  }
  if (call.state === 'parked') {
    const wanted = call.handover?.to ?? null;
    if (wanted !== null) {
      return words.ringsAt(wanted.user?.fullName ?? formatNumber(wanted.number ?? ''));
    }
    const rejoin = call.parked?.rejoin ?? null;
    return rejoin === null ? words.waitsForAnybody : words.waitsFor(rejoin.fullName);
  }
  if (call.direction !== 'inbound') {
    return call.claimedBy === null ? null : words.calling(call.claimedBy.fullName);
  }
  return call.claimedBy === null ? null : words.claimed(call.claimedBy.fullName);
}

const LOOKS: Record<Call['state'], { tone: Tone; icon: LucideIcon; word: string }> = {
  ringing: { tone: 'ringing', icon: PhoneIncoming, word: words.ringing },
  'in-progress': { tone: 'live', icon: PhoneCall, word: words.live },
  parked: { tone: 'hold', icon: Music, word: words.parked },
  ended: { tone: 'neutral', icon: PhoneCall, word: '' },
};

/** Whom the call is with: a contact, a number, or the colleagues themselves. */
function titleOf(call: Call): string {
  if (call.direction === 'internal') {
    return colleagueIn(call, null) ?? words.internal;
  }
  return call.contact?.name ?? formatNumber(customerNumber(call));
}

interface CallRowProps {
  call: Call;
  now: number;
  actions: ReactNode;
}

function CallRow({ call, now, actions }: CallRowProps) {
  const { tone, icon, word } = LOOKS[call.state];
  const caller = titleOf(call);
  const stranger = call.contact === null && call.direction !== 'internal';
  const since = call.answeredAt ?? call.startedAt;
  return (
    <li aria-label={caller} className="@container">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2 px-4 py-3">
        <div className="flex min-w-0 flex-1 items-center gap-3">
          <div className="min-w-0 flex-1">
            <p className="truncate font-medium" dir="auto" title={caller}>
              {stranger ? <NumberCall number={customerNumber(call)} /> : caller}
            </p>
            <p className="flex flex-wrap gap-x-3 text-sm text-ink-soft tabular-nums">
              {stranger && <span className="whitespace-nowrap">{words.unknownCaller}</span>}
              {call.contact !== null && (
                <NumberCall number={customerNumber(call)} contact={call.contact} />
              )}
              <span>{side(call)}</span>
            </p>
          </div>
          <Badge tone={tone} icon={icon}>
            {word}
          </Badge>
          <span role="timer" className="w-14 text-right tabular-nums">
            {formatDuration(secondsSince(since, now))}
          </span>
        </div>
        <div className="basis-full empty:hidden @xl:basis-72">{actions}</div>
      </div>
    </li>
  );
}

function Rows({ actions }: CallsSectionProps) {
  const { known, calls } = useLive();
  const now = useNow(1000, calls.length > 0);
  if (!known) {
    return <Skeleton rows={1} />;
  }
  if (calls.length === 0) {
    return <EmptyNotice icon={PhoneCall} title={words.noCallsTitle} text={words.noCallsText} />;
  }
  return (
    <ul className="divide-y rounded-xl border bg-surface">
      {calls.map((call) => (
        <CallRow key={call.id} call={call} now={now} actions={actions(call)} />
      ))}
    </ul>
  );
}

export interface CallsSectionProps {
  /** What the signed-in person can do about a call; it stands in the call's row. */
  actions: (call: Call) => ReactNode;
}

/** Every ringing and live call of the company. */
export function CallsSection({ actions }: CallsSectionProps) {
  return (
    <section aria-labelledby="calls-title">
      <h2 id="calls-title" className="mb-3 font-semibold">
        {words.calls}
      </h2>
      <Rows actions={actions} />
    </section>
  );
}
