import { useQuery } from '@tanstack/react-query';
import { PhoneCall } from 'lucide-react';
import { Link } from 'wouter';
import { Moment } from '@/components/activity/moment';
import { ErrorNotice } from '@/components/ui/notice';
import { useNow } from '@/hooks/use-now';
import { useAccount } from '@/hooks/use-session';
import { formatDuration } from '@/lib/format';
import { formatNumber } from '@/lib/phone-number';
import { openByAgentQuery, openWrapUpsQuery } from '@/lib/queries/open-wrap-ups';
import { customerNumber, type Call } from '@/lib/wire/call';
import { words } from '../strings';

function OpenCall({ call, now }: { call: Call; now: number }) {
  const who = call.contact?.name ?? formatNumber(customerNumber(call));
  return (
    <li>
      <Link
        href={`/calls/${call.id}`}
        className="flex items-center gap-3 px-4 py-3 hover:bg-sunken"
      >
        <PhoneCall aria-hidden className="size-5 shrink-0 text-hold" />
        <span className="min-w-0 flex-1">
          <span className="block truncate font-medium" dir="auto">
            {who}
          </span>
          <span className="block text-sm text-ink-soft">
            <Moment at={call.startedAt} now={now} />
            {call.durationSeconds !== null && ` · ${formatDuration(call.durationSeconds)}`}
          </span>
        </span>
        <span className="shrink-0 text-sm font-medium text-accent">{words.writeDown}</span>
      </Link>
    </li>
  );
}

/** Calls of mine that have no outcome yet, where one is required; nothing at all where there are none. */
export function OpenWrapUps() {
  const now = useNow(30_000);
  const { data, error, refetch } = useQuery(openWrapUpsQuery);
  if (error !== null && data === undefined) {
    return <ErrorNotice title={words.openFailed} error={error} onRetry={() => void refetch()} />;
  }
  if (data === undefined || data.length === 0) {
    return null;
  }
  return (
    <section aria-labelledby="open-wrap-ups" className="space-y-2">
      <h2 id="open-wrap-ups" className="font-semibold">
        {words.toWriteDown}
      </h2>
      <ul className="divide-y rounded-xl border bg-surface">
        {data.map((call) => (
          <OpenCall key={call.id} call={call} now={now} />
        ))}
      </ul>
    </section>
  );
}

function Counts() {
  const { data } = useQuery(openByAgentQuery);
  if (data === undefined || data.length === 0) {
    return null;
  }
  return (
    <section aria-labelledby="open-by-agent" className="space-y-2">
      <h2 id="open-by-agent" className="font-semibold">
        {words.toWriteDown}
      </h2>
      <ul className="divide-y rounded-xl border bg-surface">
        {data.map(({ agent, count }) => (
          <li key={agent.id} className="flex justify-between gap-3 px-4 py-3">
            <span className="min-w-0 truncate" dir="auto">
              {agent.fullName}
            </span>
            <span className="tabular-nums">{words.openCalls(count)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** How many such calls each agent has, for those who lead. */
export function OpenByAgent() {
  const { userType } = useAccount();
  return userType === 'user' ? null : <Counts />;
}
