import { queryOptions } from '@tanstack/react-query';
import { z } from 'zod';
import { request } from '@/lib/api-client';
import { AVAILABILITIES } from './availability';

const mineSchema = z.object({
  state: z.enum(AVAILABILITIES),
  wrapUpUntil: z.string().nullable().default(null),
});

/** What the signed-in person has set by hand, also while a call or an unplugged telephone hides it. */
export const myAvailabilityQuery = queryOptions({
  queryKey: ['me', 'availability'],
  queryFn: ({ signal }) => request(mineSchema, '/me/availability', { signal }),
});
