import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { request } from '../api-client';
import { companySchema } from '../wire/company';
import { pageOf } from '../wire/page';

export const COMPANIES_KEY = ['companies'] as const;

const path = (typed: string, limit: number, cursor: string | null): string => {
  const search = new URLSearchParams({ limit: String(limit) });
  if (typed !== '') {
    search.set('q', typed);
  }
  if (cursor !== null) {
    search.set('cursor', cursor);
  }
  return `/companies?${search.toString()}`;
};

/** The first few companies that fit what is typed. */
export const companiesFoundQuery = (typed: string) =>
  queryOptions({
    queryKey: [...COMPANIES_KEY, 'find', typed],
    queryFn: async ({ signal }) =>
      (await request(pageOf(companySchema), path(typed, 8, null), { signal })).items,
    enabled: typed !== '',
  });

export const companiesQuery = (typed: string) =>
  infiniteQueryOptions({
    queryKey: [...COMPANIES_KEY, 'list', typed],
    queryFn: ({ pageParam, signal }) =>
      request(pageOf(companySchema), path(typed, 50, pageParam), { signal }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
  });

export const companyQuery = (id: number) =>
  queryOptions({
    queryKey: [...COMPANIES_KEY, 'one', id],
    queryFn: ({ signal }) => request(companySchema, `/companies/${id}`, { signal }),
  });
