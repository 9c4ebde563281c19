import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { request } from '../api-client';
import { missedSchema, missedSummarySchema, type MissedCall } from '../wire/missed';
import { pageOf } from '../wire/page';

export const MISSED_KEY = ['missed-calls'] as const;

export const missedSummaryQuery = queryOptions({
  queryKey: [...MISSED_KEY, 'summary'],
  queryFn: ({ signal }) => request(missedSummarySchema, '/missed-calls/summary', { signal }),
});

export const missedQuery = (state: MissedCall['state']) =>
  infiniteQueryOptions({
    queryKey: [...MISSED_KEY, 'list', state],
    queryFn: ({ pageParam, signal }) => {
      const search = new URLSearchParams({ state });
      if (pageParam !== null) {
        search.set('cursor', pageParam);
      }
      return request(pageOf(missedSchema), `/missed-calls?${search.toString()}`, { signal });
    },
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
  });
