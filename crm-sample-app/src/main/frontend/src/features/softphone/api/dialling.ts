import { queryOptions } from '@tanstack/react-query';
import { z } from 'zod';
import { request } from '@/lib/api-client';
import { personSchema } from '@/lib/wire/participant';

const checkSchema = z.object({
  e164: z.string().nullable().default(null),
  display: z.string().default(''),
  country: z.string().nullable().default(null),
  allowed: z.boolean(),
  reason: z.string().nullable().default(null),
  message: z.string().nullable().default(null),
  colleague: personSchema.nullable().default(null),
});
export type NumberCheck = z.infer<typeof checkSchema>;

/** What the server would say to a call to `typed`; asking doesn't count as an attempt. */
export const checkQuery = (typed: string) =>
  queryOptions({
    queryKey: ['dialling', 'check', typed],
    queryFn: ({ signal }) =>
      request(checkSchema, `/dialling/check?number=${encodeURIComponent(typed)}`, { signal }),
    enabled: typed !== '',
    staleTime: 60_000,
    retry: false,
  });
