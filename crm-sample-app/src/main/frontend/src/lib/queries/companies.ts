import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { request } from '../api-client';
import { companySchema } from '../wire/company';
import { pageOf } from '../wire/page';

export const COMPANIES_KEY = ['companies'] as const;
export const companyKey = (id: number) => [...COMPANIES_KEY, 'record', id] as const;

export const companyListQuery = (q: string) =>
  infiniteQueryOptions({
    queryKey: [...COMPANIES_KEY, 'list', q],
    queryFn: ({ pageParam, signal }) => {
      const search = new URLSearchParams(q === '' ? {} : { q });
      if (pageParam !== null) {
        search.set('cursor', pageParam);
      }
      return request(pageOf(companySchema), `/companies?${search.toString()}`, { signal });
    },
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
  });

/** The first few companies that fit what is typed. */
export const findCompaniesQuery = (typed: string) =>
  queryOptions({
    queryKey: [...COMPANIES_KEY, 'find', typed],
    queryFn: async ({ signal }) => {
      const search = new URLSearchParams({ q: typed });
      const page = await request(pageOf(companySchema), `/companies?${search.toString()}`, {
        signal,
      });
      return page.items.slice(0, 8);
    },
    enabled: typed !== '',
  });

export const companyQuery = (id: number) =>
  queryOptions({
    queryKey: companyKey(id),
    queryFn: ({ signal }) => request(companySchema, `/companies/${id}`, { signal }),
  });
