import { queryOptions } from '@tanstack/react-query';
import { z } from 'zod';
import { request } from '@/lib/api-client';

const schema = z.object({
  items: z.array(z.object({ tag: z.string(), count: z.number().default(0) })),
});

export const tagsQuery = (typed: string, enabled = true) =>
  queryOptions({
    queryKey: ['contacts', 'tags', typed],
    queryFn: async ({ signal }) => {
      const search = new URLSearchParams(typed === '' ? {} : { q: typed });
      return (await request(schema, `/contacts/tags?${search.toString()}`, { signal })).items;
    },
    enabled,
  });
