import { useQuery } from '@tanstack/react-query';
import {
  ArrowRightLeft,
  CircleDot,
  Hand,
  Radio,
  Send,
  Webhook,
  type LucideIcon,
} from 'lucide-react';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { ErrorNotice } from '@/components/ui/notice';
import { Skeleton } from '@/components/ui/skeleton';
import { formatExact } from '@/lib/format';
import { explanationQuery, type CallStep } from '../api/get-calls';
import { words } from '../strings';

const ICONS: Readonly<Record<string, LucideIcon>> = {
  webhook: Webhook,
  event: CircleDot,
  claim: Hand,
  push: Radio,
  control: Send,
  transition: ArrowRightLeft,
};

function clock(at: string): string {
  const time = new Date(at);
  return `${time.toLocaleTimeString()}.${String(time.getMilliseconds()).padStart(3, '0')}`;
}

function Step({ step }: { step: CallStep }) {
  const Icon = ICONS[step.kind] ?? CircleDot;
  const kind = words.kinds[step.kind] ?? step.kind;
  return (
    <li className="flex gap-3 px-4 py-2.5">
      <Icon aria-hidden className="mt-0.5 size-4 shrink-0 text-ink-soft" />
      <div className="min-w-0 flex-1">
        <p className="flex flex-wrap items-baseline justify-between gap-x-3">
          <span className="font-medium">{step.title}</span>
          <span className="text-sm text-ink-soft tabular-nums">
            {kind}
            {' · '}
            <time dateTime={step.at} title={formatExact(step.at)}>
              {clock(step.at)}
            </time>
          </span>
        </p>
        {step.detail !== null && <p className="text-sm break-words">{step.detail}</p>}
        {step.data !== null && step.data !== undefined && (
          <details className="text-sm">
            <summary className="cursor-pointer text-ink-soft">{words.details}</summary>
            <pre className="mt-1 overflow-x-auto rounded-lg bg-sunken p-2 text-xs">
              {JSON.stringify(step.data, null, 2)}
            </pre>
          </details>
        )}
      </div>
    </li>
  );
}

function Steps({ callId }: { callId: number }) {
  const { data, error, refetch } = useQuery(explanationQuery(callId));
  if (data === undefined) {
    return error === null ? (
      <Skeleton rows={4} />
    ) : (
      <ErrorNotice title={words.explainFailed} error={error} onRetry={() => void refetch()} />
    );
  }
  if (data.length === 0) {
    return <p className="text-sm text-ink-soft">{words.nothingToExplain}</p>;
  }
  return (
    <ol aria-label={words.explain} className="divide-y rounded-xl border bg-surface">
      {data.map((step, index) => (
        <Step key={`${step.at}-${index}`} step={step} />
      ))}
    </ol>
  );
}

/** Why the call went as it did, step by step, on request. */
export function Explanation({ callId }: { callId: number }) {
  const [shown, setShown] = useState(false);
  return (
    <section aria-labelledby="explain-title" className="space-y-3">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <div>
          <h2 id="explain-title" className="font-semibold">
            {words.explain}
          </h2>
          <p className="text-sm text-ink-soft">{words.explainText}</p>
        </div>
        <Button aria-expanded={shown} onClick={() => setShown(!shown)}>
          {shown ? words.hide : words.explain}
        </Button>
      </div>
      {shown && <Steps callId={callId} />}
    </section>
  );
}
