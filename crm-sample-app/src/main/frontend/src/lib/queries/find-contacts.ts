import { queryOptions } from '@tanstack/react-query';
import { z } from 'zod';
import { request } from '../api-client';
import { pageOf } from '../wire/page';
import { namedSchema } from '../wire/task';

const foundSchema = namedSchema.extend({
  company: namedSchema.nullable().default(null),
  phones: z.array(z.object({ number: z.string() })).default([]),
});
export type FoundContact = z.infer<typeof foundSchema>;

const MOST = 8;

/** The first few contacts that fit what is typed. */
export const findContactsQuery = (typed: string) =>
  queryOptions({
    queryKey: ['contacts', 'find', typed],
    queryFn: async ({ signal }) => {
      const search = new URLSearchParams({ q: typed, limit: String(MOST) });
      const page = await request(pageOf(foundSchema), `/contacts?${search.toString()}`, { signal });
      return page.items;
    },
    enabled: typed !== '',
  });
