import type { ReactNode } from 'react';
import { NumberCall } from '@/components/phone/number-call';
import { formatDuration, formatExact } from '@/lib/format';
import { formatNumber } from '@/lib/phone-number';
import { customerNumber, type Call } from '@/lib/wire/call';
import { words } from '../strings';

function Fact({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div>
      <dt className="text-sm text-ink-soft">{title}</dt>
      <dd className="break-words">{children}</dd>
    </div>
  );
}

function moment(at: string | null): string {
  return at === null ? words.nobody : formatExact(at);
}

function length(seconds: number | null): string {
  return seconds === null ? words.nobody : formatDuration(seconds);
}

/** What is known about the call itself. */
export function CallFacts({ call }: { call: Call }) {
  const company = call.direction === 'inbound' ? call.to : call.from;
  return (
    <dl className="grid gap-x-6 gap-y-3 rounded-xl border bg-surface p-4 tabular-nums sm:grid-cols-2 xl:grid-cols-3">
      {call.direction !== 'internal' && (
        <Fact title={words.customer}>
          <NumberCall number={customerNumber(call)} contact={call.contact} />
        </Fact>
      )}
      {company !== '' && <Fact title={words.companyNumber}>{formatNumber(company)}</Fact>}
      <Fact title={words.agent}>{call.agent?.fullName ?? words.nobody}</Fact>
      <Fact title={words.began}>{moment(call.startedAt)}</Fact>
      <Fact title={words.answered}>{moment(call.answeredAt)}</Fact>
      <Fact title={words.endedAt}>{moment(call.endedAt)}</Fact>
      {call.source === 'provider' && (
        <Fact title={words.waited}>{length(call.waitSeconds)}</Fact>
      )}
      <Fact title={words.talked}>{length(call.durationSeconds)}</Fact>
      <Fact title={words.source}>
        {call.source === 'manual' ? words.manual : words.fromProvider}
      </Fact>
    </dl>
  );
}
