import { queryOptions } from '@tanstack/react-query';
import { z } from 'zod';
import { request } from '@/lib/api-client';
import type { CompanyNumber } from '@/lib/queries/dialling';

const rulesSchema = z.object({
  allowedCountries: z.array(z.string()).default([]),
  callsPerMinute: z.number(),
  longestCallMinutes: z.number(),
  wrapUpSeconds: z.number(),
});
export type DiallingRules = z.infer<typeof rulesSchema>;

export const rulesQuery = queryOptions({
  queryKey: ['dialling', 'rules'],
  queryFn: ({ signal }) => request(rulesSchema, '/dialling/rules', { signal }),
});

export const saveRules = (body: DiallingRules) =>
  request(rulesSchema, '/dialling/rules', { method: 'PUT', body });

export const saveNumbers = (numbers: readonly CompanyNumber[]) =>
  request(z.unknown(), '/dialling/numbers', { method: 'PUT', body: { numbers } });
