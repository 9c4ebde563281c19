import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { request } from '@/lib/api-client';
import { definitionsSchema, reportSchema } from '@/lib/wire/report';

export const reportQuery = (search: string) =>
  queryOptions({
    queryKey: ['reports', 'calls', search],
    queryFn: ({ signal }) => request(reportSchema, `/reports/calls?${search}`, { signal }),
    placeholderData: keepPreviousData,
  });

export const definitionsQuery = queryOptions({
  queryKey: ['reports', 'definitions'],
  queryFn: ({ signal }) => request(definitionsSchema, '/reports/definitions', { signal }),
  staleTime: Infinity,
});
