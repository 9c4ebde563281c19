import { queryOptions } from '@tanstack/react-query';
import { z } from 'zod';
import { request } from '../api-client';
import { outcomeCodeSchema, type OutcomeCode } from '../wire/outcome-code';
import { wrapUpSettingsSchema } from '../wire/wrap-up';

const listSchema = z.union([
  z.array(outcomeCodeSchema),
  z.object({ items: z.array(outcomeCodeSchema) }).transform(({ items }) => items),
]);

export const outcomeCodesQuery = queryOptions({
  queryKey: ['outcome-codes'],
  queryFn: async ({ signal }) => {
    const codes = await request(listSchema, '/outcomes', { signal });
    return codes.toSorted((a, b) => a.position - b.position);
  },
  staleTime: 300_000,
});

export function activeCodes(codes: readonly OutcomeCode[] | undefined): readonly OutcomeCode[] {
  return (codes ?? []).filter((code) => code.active);
}

export const wrapUpSettingsQuery = queryOptions({
  queryKey: ['wrap-up-settings'],
  queryFn: ({ signal }) => request(wrapUpSettingsSchema, '/wrap-up-settings', { signal }),
  staleTime: 300_000,
});
