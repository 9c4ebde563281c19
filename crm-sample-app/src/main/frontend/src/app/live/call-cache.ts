import type { QueryClient } from '@tanstack/react-query';
import { callsQuery } from '@/features/calls/api/get-calls';
import type { CallFilters } from '@/features/calls/call-filters';
import { OPEN_WRAP_UPS_KEY } from '@/lib/queries/open-wrap-ups';
import type { Call } from '@/lib/wire/call';
import { laidOver, mapItems, patch, type Pages } from './pages';
import type { Renewals } from './renewals';
import { renewTimelines } from './timelines';

const LOG_KEY = ['calls', 'log'] as const;
const REPORT_MS = 30_000;

/** Of a long log, only the first page is fetched anew: what is older stays where it is. */
async function renewLog(client: QueryClient, filters: CallFilters): Promise<void> {
  const { queryKey, ...asked } = callsQuery(filters);
  const held = client.getQueryData<Pages<Call>>(queryKey);
  if (held === undefined || held.pages.length < 2) {
    await client.invalidateQueries({ queryKey, exact: true });
    return;
  }
  const { pages } = await client.infiniteQuery({
    ...asked,
    queryKey: ['calls-first-page', filters] as unknown as typeof queryKey,
    gcTime: 0,
  });
  const [first] = pages;
  if (first !== undefined) {
    patch<Pages<Call>>(client, queryKey, (list) => laidOver(list, first));
  }
}

function renewLogs(client: QueryClient, renewals: Renewals): void {
  for (const query of client.getQueryCache().findAll({ queryKey: LOG_KEY })) {
    const filters = query.queryKey[2] as CallFilters;
    if (query.isActive()) {
      renewals.run(query.queryHash, () => void renewLog(client, filters).catch(() => undefined));
    } else {
      void client.invalidateQueries({ queryKey: query.queryKey, exact: true });
    }
  }
}

function renewPages(client: QueryClient, callId: number, contact: Call['contact']): void {
  for (const about of ['one', 'explanation', 'card', 'wrap-up']) {
    void client.invalidateQueries({ queryKey: ['calls', about, callId] });
  }
  renewTimelines(
    client,
    (contactId, item) =>
      contact?.id === contactId || (item?.kind === 'call' && item.call.id === callId),
  );
}

/** What is added up of calls, or listed of them elsewhere than in the log. */
function renewFigures(renewals: Renewals): void {
  renewals.renew(OPEN_WRAP_UPS_KEY);
  renewals.renew(['statistics']);
  renewals.renew(['reports', 'calls'], REPORT_MS);
}

/** A call is over: logs, pages, timelines and figures tell of it. */
export function callIsOver(client: QueryClient, renewals: Renewals, call: Call): void {
  renewPages(client, call.id, call.contact);
  renewLogs(client, renewals);
  renewals.renew(['calls', 'card']);
  renewFigures(renewals);
}

/** A call that was written down by mistake is nowhere any more. */
export function callWasRemoved(client: QueryClient, renewals: Renewals, callId: number): void {
  patch<Pages<Call>>(client, LOG_KEY, (list) =>
    mapItems(list, (held) => (held.id === callId ? null : held)),
  );
  renewPages(client, callId, null);
  renewFigures(renewals);
}

/** Of a call that is over, its outcome or whom it was with was told. */
export function callWasFiled(client: QueryClient, renewals: Renewals, call: Call): void {
  patch<Pages<Call>>(client, LOG_KEY, (list) =>
    mapItems(list, (held) => (held.id === call.id ? call : held)),
  );
  renewPages(client, call.id, call.contact);
  renewLogs(client, renewals);
  renewFigures(renewals);
}
