import { PhoneCall, PhoneIncoming } from 'lucide-react';
import type { ReactNode } from 'react';
import { Badge } from '@/components/ui/badge';
import { EmptyNotice } from '@/components/ui/notice';
import { Skeleton } from '@/components/ui/skeleton';
import { useLive } from '@/hooks/use-live';
import { useNow } from '@/hooks/use-now';
import { formatDuration, secondsSince } from '@/lib/format';
import { formatNumber } from '@/lib/phone-number';
import { customerNumber, type Call } from '@/lib/wire/call';
import { words } from '../strings';

/** Who of ours has to do with it; nobody yet while it only rings. */
function side(call: Call): string | null {
  if (call.state === 'in-progress') {
    return call.agent === null ? null : words.with(call.agent.fullName);
  }
  return call.claimedBy === null ? null : words.claimed(call.claimedBy.fullName);
}

interface CallRowProps {
  call: Call;
  now: number;
  actions: ReactNode;
}

function CallRow({ call, now, actions }: CallRowProps) {
  const ringing = call.state === 'ringing';
  const number = formatNumber(customerNumber(call));
  const caller = call.contact?.name ?? number;
  const since = ringing ? call.startedAt : (call.answeredAt ?? call.startedAt);
  return (
    <li aria-label={caller} className="@container">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2 px-4 py-3">
        <div className="flex min-w-0 flex-1 items-center gap-3">
          <div className="min-w-0 flex-1">
            <p className="truncate font-medium" dir="auto" title={caller}>
              {caller}
            </p>
            <p className="flex flex-wrap gap-x-3 text-sm text-ink-soft tabular-nums">
              <span className="whitespace-nowrap">
                {call.contact === null ? words.unknownCaller : number}
              </span>
              <span>{side(call)}</span>
            </p>
          </div>
          <Badge tone={ringing ? 'ringing' : 'live'} icon={ringing ? PhoneIncoming : PhoneCall}>
            {ringing ? words.ringing : words.live}
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
