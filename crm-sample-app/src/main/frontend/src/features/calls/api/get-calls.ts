import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { z } from 'zod';
import { request } from '@/lib/api-client';
import type { Direction, Outcome } from '@/lib/wire/call';
import { callSchema } from '@/lib/wire/call';
import { noteSchema } from '@/lib/wire/note';
import { pageOf } from '@/lib/wire/page';
import { callSearch, type CallFilters } from '../call-filters';

const PAGE_SIZE = 50;

export const callsQuery = (filters: CallFilters) =>
  infiniteQueryOptions({
    queryKey: ['calls', 'log', filters],
    queryFn: ({ pageParam, signal }) => {
      const search = callSearch(filters);
      search.set('limit', String(PAGE_SIZE));
      if (pageParam !== null) {
        search.set('cursor', pageParam);
      }
      return request(pageOf(callSchema), `/calls?${search.toString()}`, { signal });
    },
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
  });

export const callQuery = (id: number) =>
  queryOptions({
    queryKey: ['calls', 'one', id],
    queryFn: ({ signal }) => request(callSchema, `/calls/${id}`, { signal }),
  });

export const CALL_NOTES_KEY = ['calls', 'notes'] as const;

/** What everybody has noted down in the call; for managers and admins. */
export const callNotesQuery = (id: number) =>
  queryOptions({
    queryKey: [...CALL_NOTES_KEY, id],
    queryFn: async ({ signal }) => {
      const schema = z.object({ items: z.array(noteSchema) });
      return (await request(schema, `/calls/${id}/notes`, { signal })).items;
    },
  });

const stepSchema = z.object({
  at: z.string(),
  kind: z.string(),
  title: z.string(),
  detail: z.string().nullable().default(null),
  data: z.unknown(),
});
export type CallStep = z.infer<typeof stepSchema>;

/** Everything that was told, asked and decided about a call, in order. */
export const explanationQuery = (id: number) =>
  queryOptions({
    queryKey: ['calls', 'explanation', id],
    queryFn: async ({ signal }) => {
      const schema = z.object({ items: z.array(stepSchema) });
      return (await request(schema, `/calls/${id}/explanation`, { signal })).items;
    },
  });

export interface ManualCall {
  number: string;
  direction: Direction;
  outcome: Outcome;
  startedAt: string;
  durationSeconds: number;
  contactId?: number;
  note?: string;
}

/** How a call that was written down shall stand from now on; `changedAt` as it was read with the call. */
export type Correction = Omit<ManualCall, 'contactId' | 'note'> & { changedAt: string };

export const correctCall = (id: number, body: Correction) =>
  request(callSchema, `/calls/${id}`, { method: 'PUT', body });

export const removeCall = (id: number, changedAt: string) =>
  request(z.unknown(), `/calls/${id}?${new URLSearchParams({ changedAt }).toString()}`, {
    method: 'DELETE',
  });

export const writeDownCall = (body: ManualCall) =>
  request(callSchema, '/calls/manual', { method: 'POST', body });
