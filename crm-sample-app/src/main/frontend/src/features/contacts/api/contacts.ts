import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { z } from 'zod';
import { request } from '@/lib/api-client';
import { CONTACTS_KEY } from '@/lib/queries/contacts';
import { contactRowSchema, contactSchema, reasonSchema } from '@/lib/wire/contact';
import { pageOf } from '@/lib/wire/page';
import { spellFilters, type ContactFilters } from '../contact-filters';
import type { ContactBody } from '../form/contact-form';

const PAGE_SIZE = 100;

export const contactsQuery = (filters: ContactFilters, trash = false) => {
  const spelled = spellFilters(filters).toString();
  return infiniteQueryOptions({
    queryKey: [...CONTACTS_KEY, 'list', spelled, trash],
    queryFn: ({ pageParam, signal }) => {
      const search = new URLSearchParams(spelled);
      search.set('limit', String(PAGE_SIZE));
      if (trash) {
        search.set('trash', 'true');
      }
      if (pageParam !== null) {
        search.set('cursor', pageParam);
      }
      return request(pageOf(contactRowSchema), `/contacts?${search.toString()}`, { signal });
    },
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    // While one types, what was found before stays until the next is there.
    placeholderData: keepPreviousData,
  });
};

export const contactCountQuery = (filters: ContactFilters) =>
  queryOptions({
    queryKey: [...CONTACTS_KEY, 'count', spellFilters({ ...filters, sort: 'name' }).toString()],
    queryFn: ({ signal }) =>
      request(
        z.object({ count: z.number(), more: z.boolean().default(false) }),
        `/contacts/count?${spellFilters({ ...filters, sort: 'name' }).toString()}`,
        { signal },
      ),
    placeholderData: keepPreviousData,
  });

export const tagsQuery = (typed: string) =>
  queryOptions({
    queryKey: [...CONTACTS_KEY, 'tags', typed],
    queryFn: ({ signal }) =>
      request(
        z.object({ items: z.array(z.object({ tag: z.string(), count: z.number().default(0) })) }),
        `/contacts/tags?${new URLSearchParams({ q: typed }).toString()}`,
        { signal },
      ).then((answer) => answer.items),
  });

export interface SimilarTo {
  name: string;
  numbers: readonly string[];
  emails: readonly string[];
  except: number | null;
}

const similarSchema = z.object({
  items: z.array(z.object({ contact: contactRowSchema, reasons: z.array(reasonSchema) })),
});
export type Similar = z.infer<typeof similarSchema>['items'][number];

/** Contacts that may be the same person as the one being written. */
export const similarQuery = ({ name, numbers, emails, except }: SimilarTo) =>
  queryOptions({
    queryKey: [...CONTACTS_KEY, 'similar', name, numbers, emails, except],
    queryFn: ({ signal }) => {
      const search = new URLSearchParams();
      if (name !== '') {
        search.set('name', name);
      }
      numbers.forEach((number) => search.append('number', number));
      emails.forEach((email) => search.append('email', email));
      if (except !== null) {
        search.set('except', String(except));
      }
      return request(similarSchema, `/contacts/similar?${search.toString()}`, { signal }).then(
        (answer) => answer.items,
      );
    },
    enabled: name.length > 2 || numbers.length > 0 || emails.length > 0,
  });

export const createContact = (body: ContactBody) =>
  request(contactSchema, '/contacts', { method: 'POST', body });

export const saveContact = (id: number, version: number, body: ContactBody) =>
  request(contactSchema, `/contacts/${id}`, { method: 'PUT', body: { ...body, version } });

export const trashContact = (id: number) =>
  request(z.unknown(), `/contacts/${id}`, { method: 'DELETE' });

export const restoreContact = (id: number) =>
  request(contactSchema, `/contacts/${id}/restore`, { method: 'POST' });

export const eraseContact = (id: number) =>
  request(z.unknown(), `/contacts/${id}/erase`, { method: 'POST' });
