import { infiniteQueryOptions } from '@tanstack/react-query';
import { z } from 'zod';
import { request } from '@/lib/api-client';
import { callSchema } from '@/lib/wire/call';
import type { CallFilters } from '../call-filters';

const pageSchema = z.object({
  items: z.array(callSchema),
  next: z.string().nullable().default(null),
});

const PAGE_SIZE = 50;

export const callsQuery = ({ direction, outcome }: CallFilters) =>
  infiniteQueryOptions({
    queryKey: ['calls', { direction, outcome }],
    queryFn: ({ pageParam, signal }) => {
      const search = new URLSearchParams({ limit: String(PAGE_SIZE) });
      if (pageParam !== null) {
        search.set('cursor', pageParam);
      }
      if (direction !== null) {
        search.set('direction', direction);
      }
      if (outcome !== null) {
        search.set('outcome', outcome);
      }
      return request(pageSchema, `/calls?${search.toString()}`, { signal });
    },
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
  });
