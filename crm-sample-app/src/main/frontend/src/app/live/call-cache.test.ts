import { InfiniteQueryObserver, QueryClient } from '@tanstack/react-query';
import { http, HttpResponse } from 'msw';
import { expect, it, vi } from 'vitest';
import { callsQuery } from '@/features/calls/api/get-calls';
import { parseFilters } from '@/features/calls/call-filters';
import type { Call } from '@/lib/wire/call';
import { anEndedCall } from '@/testing/factories';
import { server } from '@/testing/server';
import { LiveCache } from './live-cache';
import { itemsOf, type Pages } from './pages';

const call = (id: number) => anEndedCall({ id });

it('fetches only the first page of a long log when calls end, however many do', async () => {
  const client = new QueryClient();
  const asked: string[] = [];
  server.use(
    http.get('/api/calls', ({ request }) => {
      asked.push(new URL(request.url).search);
      return HttpResponse.json({ items: [call(9), call(8), call(7)], next: 'c0' });
    }),
  );
  const log = callsQuery(parseFilters(new URLSearchParams()));
  client.setQueryData(log.queryKey, {
    pages: [
      { items: [call(7), call(6)], next: 'c0' },
      { items: [call(5)], next: null },
    ],
    pageParams: [null, 'c0'],
  });
  const leave = new InfiniteQueryObserver(client, { ...log, staleTime: Infinity }).subscribe(
    () => undefined,
  );
  const cache = new LiveCache(client);
  cache.hear({ type: 'call_ended', call: call(8) });
  cache.hear({ type: 'call_ended', call: call(9) });
  const ids = () => itemsOf(client.getQueryData<Pages<Call>>(log.queryKey)).map(({ id }) => id);
  await vi.waitFor(() => expect(ids()).toEqual([9, 8, 7, 6, 5]));
  expect(asked).toEqual(['?limit=50']);
  cache.stop();
  leave();
  client.clear();
});

it('takes a call that was written down by mistake out of the log at once', () => {
  const client = new QueryClient();
  const log = callsQuery(parseFilters(new URLSearchParams()));
  client.setQueryData(log.queryKey, {
    pages: [{ items: [call(7), call(6)], next: null }],
    pageParams: [null],
  });
  const cache = new LiveCache(client);
  cache.hear({ type: 'call_removed', callId: 7 });
  cache.stop();
  expect(itemsOf(client.getQueryData<Pages<Call>>(log.queryKey))).toEqual([call(6)]);
});
