import { queryOptions } from '@tanstack/react-query';
import { z } from 'zod';
import { request } from '@/lib/api-client';

const statisticsSchema = z.object({
  today: z.object({
    total: z.number(),
    answered: z.number(),
    missed: z.number(),
    averageDurationSeconds: z.number().nullable().default(null),
    averageAnswerSeconds: z.number().nullable().default(null),
  }),
  users: z.object({ active: z.number(), online: z.number(), onCall: z.number() }),
});

export const statisticsQuery = queryOptions({
  queryKey: ['statistics'],
  queryFn: ({ signal }) => request(statisticsSchema, '/statistics', { signal }),
});
