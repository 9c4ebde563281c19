import { queryOptions } from '@tanstack/react-query';
import { z } from 'zod';
import { request } from '../api-client';
import { importSchema, isWorking } from '../wire/import';

export const IMPORTS_KEY = ['imports'] as const;
export const importKey = (id: number) => [...IMPORTS_KEY, 'one', id] as const;

const listSchema = z.union([
  z.array(importSchema),
  z.object({ items: z.array(importSchema) }).transform(({ items }) => items),
]);

export const importsQuery = queryOptions({
  queryKey: [...IMPORTS_KEY, 'list'],
  queryFn: ({ signal }) => request(listSchema, '/imports', { signal }),
});

const POLL_MS = 3_000;

/** One import; asked for now and then while it works, should the socket be silent. */
export const importQuery = (id: number) =>
  queryOptions({
    queryKey: importKey(id),
    queryFn: ({ signal }) => request(importSchema, `/imports/${id}`, { signal }),
    refetchInterval: ({ state }) =>
      state.data !== undefined && isWorking(state.data) ? POLL_MS : false,
  });
