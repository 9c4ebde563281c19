import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { CodeBadge } from '@/components/activity/code-badge';
import { BackLink } from '@/components/layout/back-link';
import { PageHeader } from '@/components/layout/page-header';
import { ErrorNotice } from '@/components/ui/notice';
import { Skeleton } from '@/components/ui/skeleton';
import { useLive } from '@/hooks/use-live';
import { usePageTitle } from '@/hooks/use-page-title';
import { ApiError } from '@/lib/api-error';
import { colleagueIn } from '@/lib/call-parties';
import { formatNumber } from '@/lib/phone-number';
import { customerNumber, type Call } from '@/lib/wire/call';
import { callQuery } from './api/get-calls';
import { CallFacts } from './components/call-facts';
import { CallLegs } from './components/call-legs';
import { ColleaguesNotes } from './components/colleagues-notes';
import { EntryActions } from './components/entry-actions';
import { Explanation } from './components/explanation';
import { OutcomeBadge } from './components/outcome-badge';
import { words } from './strings';

function titleOf(call: Call): string {
  return call.direction === 'internal'
    ? (colleagueIn(call, null) ?? words.internal)
    : (call.contact?.name ?? formatNumber(customerNumber(call)));
}

interface CallPageProps {
  id: number;
  /** Whom the call was with, what came of it and one's own note. */
  record: (call: Call) => ReactNode;
}

function Loaded({ call, record }: { call: Call; record: CallPageProps['record'] }) {
  const title = titleOf(call);
  usePageTitle(title);
  return (
    <>
      <PageHeader title={title}>
        <span className="flex flex-wrap items-center gap-2">
          <span className="text-sm text-ink-soft">{words[call.direction]}</span>
          <OutcomeBadge call={call} />
          {call.code !== null && <CodeBadge code={call.code} />}
        </span>
      </PageHeader>
      {call.failureReason !== null && <p>{call.failureReason}</p>}
      <div className="min-w-0 space-y-6">
          <CallFacts call={call} />
          <EntryActions call={call} />
          {call.direction !== 'internal' && (
            <section aria-labelledby="record-title" className="space-y-3">
              <h2 id="record-title" className="font-semibold">
                {words.record}
              </h2>
              {record(call)}
            </section>
          )}
          <ColleaguesNotes callId={call.id} />
          <section aria-labelledby="legs-title" className="space-y-3">
            <h2 id="legs-title" className="font-semibold">
              {words.legs}
            </h2>
            <CallLegs call={call} />
          </section>
          <Explanation callId={call.id} />
      </div>
    </>
  );
}

/** One call: how it went, who was in it, what came of it, and why. */
export function CallPage({ id, record }: CallPageProps) {
  const { calls } = useLive();
  const { data, error, refetch } = useQuery(callQuery(id));
  // What was removed while one reads it is not shown as if it were still there.
  const gone = error instanceof ApiError && error.status === 404;
  const call = gone ? undefined : (calls.find((each) => each.id === id) ?? data);
  return (
    <div className="space-y-4">
      <BackLink href="/calls" label={words.backToLog} />
      {call !== undefined && <Loaded call={call} record={record} />}
      {call === undefined && error === null && <Skeleton rows={4} />}
      {call === undefined && error !== null && (
        <ErrorNotice title={words.callFailed} error={error} onRetry={() => void refetch()} />
      )}
    </div>
  );
}
