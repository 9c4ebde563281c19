import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { z } from 'zod';
import { request } from '../api-client';
import { contactRowSchema, contactSchema } from '../wire/contact';
import { pageOf } from '../wire/page';

export const CONTACT_LIST_KEY = ['contacts', 'list'] as const;
export const CONTACT_COUNT_KEY = ['contacts', 'count'] as const;
export const TIMELINE_KEY = ['contacts', 'timeline'] as const;
export const CONTACT_RECORD_KEY = ['contacts', 'record'] as const;
export const contactKey = (id: number) => [...CONTACT_RECORD_KEY, id] as const;

const PAGE_SIZE = 50;

/** One list of contacts; `search` holds its filters and order as the API reads them. */
export const contactListQuery = (search: string) =>
  infiniteQueryOptions({
    queryKey: [...CONTACT_LIST_KEY, search],
    queryFn: ({ pageParam, signal }) => {
      const asked = new URLSearchParams(search);
      asked.set('limit', String(PAGE_SIZE));
      if (pageParam !== null) {
        asked.set('cursor', pageParam);
      }
      return request(pageOf(contactRowSchema), `/contacts?${asked.toString()}`, { signal });
    },
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
  });

export interface ContactNews {
  /** Those that have come into the list, or may have, since it was loaded. */
  ids: readonly number[];
  /** There may be more of whom nothing is known. */
  others: boolean;
}

export const NO_NEWS: ContactNews = { ids: [], others: false };

/** What has come into a long list meanwhile; told by the socket alone, nothing is ever fetched for it. */
export const contactNewsQuery = (search: string) =>
  queryOptions<ContactNews>({
    queryKey: ['contact-news', search],
    queryFn: () => NO_NEWS,
    initialData: NO_NEWS,
    staleTime: Infinity,
  });

const countSchema = z.object({ count: z.number(), more: z.boolean().default(false) });

export const contactCountQuery = (search: string) =>
  queryOptions({
    queryKey: [...CONTACT_COUNT_KEY, search],
    queryFn: ({ signal }) =>
      request(countSchema, `/contacts/count${search === '' ? '' : `?${search}`}`, { signal }),
  });

export const contactQuery = (id: number) =>
  queryOptions({
    queryKey: contactKey(id),
    queryFn: ({ signal }) => request(contactSchema, `/contacts/${id}`, { signal }),
  });
