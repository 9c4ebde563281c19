import { PhoneIncoming, PhoneOutgoing, Users, type LucideIcon } from 'lucide-react';
import { useRef } from 'react';
import { Link, useLocation } from 'wouter';
import { CodeBadge } from '@/components/activity/code-badge';
import { NumberCall } from '@/components/phone/number-call';
import { useNow } from '@/hooks/use-now';
import { useRowKeys } from '@/hooks/use-row-keys';
import { colleagueIn } from '@/lib/call-parties';
import { formatDuration, formatExact, formatRelative } from '@/lib/format';
import { customerNumber, type Call, type Direction } from '@/lib/wire/call';
import { words } from '../strings';
import { OutcomeBadge } from './outcome-badge';

const ICONS: Record<Direction, LucideIcon> = {
  inbound: PhoneIncoming,
  outbound: PhoneOutgoing,
  internal: Users,
};

const CELL = 'px-4 py-3 align-middle';

function Who({ call }: { call: Call }) {
  const Icon = ICONS[call.direction];
  const raw = customerNumber(call);
  return (
    <div className="flex min-w-0 items-center gap-3">
      <Icon aria-hidden className="size-4 shrink-0 text-ink-soft" />
      <span className="sr-only">{words[call.direction]}</span>
      <div className="min-w-0">
        {call.direction === 'internal' && (
          <p className="truncate font-medium" dir="auto">
            {colleagueIn(call, null) ?? words.internal}
          </p>
        )}
        {call.contact !== null && (
          <p className="truncate font-medium" dir="auto">
            {call.contact.name}
          </p>
        )}
        {call.direction !== 'internal' && (
          <p
            className={
              call.contact === null ? 'truncate font-medium' : 'truncate text-sm text-ink-soft'
            }
          >
            {raw === '' && call.direction === 'outbound' ? (
              words.noNumber
            ) : (
              <NumberCall number={raw} contact={call.contact} className="max-w-full" />
            )}
          </p>
        )}
      </div>
    </div>
  );
}

function When({ call, now }: { call: Call; now: number }) {
  return (
    <Link
      href={`/calls/${call.id}`}
      data-row
      className="hover:text-accent hover:underline"
      onClick={(event) => event.stopPropagation()}
    >
      <time dateTime={call.startedAt} title={formatExact(call.startedAt)}>
        {formatRelative(call.startedAt, now)}
      </time>
    </Link>
  );
}

function reason(call: Call): string | undefined {
  if (call.failureReason !== null) {
    return call.failureReason;
  }
  return call.missedReason === null ? undefined : words.reasons[call.missedReason];
}

function duration(call: Call): string {
  return call.durationSeconds === null ? words.nobody : formatDuration(call.durationSeconds);
}

function Row({ call, now }: { call: Call; now: number }) {
  const [, navigate] = useLocation();
  return (
    <tr
      className="cursor-pointer hover:bg-sunken/60"
      onClick={() => navigate(`/calls/${call.id}`)}
    >
      <td className={`${CELL} max-w-64`}>
        <Who call={call} />
      </td>
      <td className={CELL} title={reason(call)}>
        <span className="flex flex-wrap gap-1">
          <OutcomeBadge call={call} />
          {call.code !== null && <CodeBadge code={call.code} />}
        </span>
        {reason(call) !== undefined && (
          <p className="mt-0.5 text-xs text-ink-soft">{reason(call)}</p>
        )}
      </td>
      <td className={`${CELL} max-w-44 truncate`} dir="auto">
        {call.agent?.fullName ?? words.nobody}
      </td>
      <td className={`${CELL} whitespace-nowrap text-ink-soft`}>
        <When call={call} now={now} />
      </td>
      <td className={`${CELL} text-right tabular-nums`}>{duration(call)}</td>
    </tr>
  );
}

function SmallRow({ call, now }: { call: Call; now: number }) {
  const detail = call.agent?.fullName ?? reason(call);
  return (
    <li className="space-y-1.5 px-4 py-3">
      <div className="flex items-center justify-between gap-3">
        <Who call={call} />
        <OutcomeBadge call={call} />
      </div>
      {call.code !== null && (
        <p className="pl-7">
          <CodeBadge code={call.code} />
        </p>
      )}
      <p className="flex justify-between gap-3 pl-7 text-sm text-ink-soft">
        <span className="truncate">
          <When call={call} now={now} />
          {detail !== undefined && (
            <>
              {' · '}
              <bdi>{detail}</bdi>
            </>
          )}
        </span>
        <span className="tabular-nums">{duration(call)}</span>
      </p>
    </li>
  );
}

export function CallTable({ calls, small }: { calls: readonly Call[]; small: boolean }) {
  const now = useNow(30_000);
  const rows = useRef<HTMLTableSectionElement>(null);
  useRowKeys(rows);
  if (small) {
    return (
      <ul className="divide-y rounded-xl border bg-surface">
        {calls.map((call) => (
          <SmallRow key={call.id} call={call} now={now} />
        ))}
      </ul>
    );
  }
  return (
    <div className="overflow-x-auto rounded-xl border bg-surface">
      <table className="w-full text-left">
        <thead className="border-b text-sm text-ink-soft">
          <tr>
            {[words.who, words.outcome, words.agent, words.when].map((heading) => (
              <th key={heading} scope="col" className={`${CELL} font-medium`}>
                {heading}
              </th>
            ))}
            <th scope="col" className={`${CELL} text-right font-medium`}>
              {words.duration}
            </th>
          </tr>
        </thead>
        <tbody ref={rows} className="divide-y">
          {calls.map((call) => (
            <Row key={call.id} call={call} now={now} />
          ))}
        </tbody>
      </table>
    </div>
  );
}
