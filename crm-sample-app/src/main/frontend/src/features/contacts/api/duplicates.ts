import { infiniteQueryOptions } from '@tanstack/react-query';
import { z } from 'zod';
import { request } from '@/lib/api-client';
import {
  contactSchema,
  duplicateSchema,
  mergedSchema,
  type Contact,
  type ContactBody,
  type Merged,
} from '@/lib/wire/contact';
import { pageOf } from '@/lib/wire/page';

export const DUPLICATES_KEY = ['contacts', 'duplicates'] as const;

/** Pairs are found a little after a contact is stored, and colleagues settle them meanwhile. */
const REFRESH_MS = 5_000;

export const duplicatesQuery = infiniteQueryOptions({
  queryKey: DUPLICATES_KEY,
  queryFn: ({ pageParam, signal }) => {
    const search = pageParam === null ? '' : `?cursor=${encodeURIComponent(pageParam)}`;
    return request(pageOf(duplicateSchema), `/contacts/duplicates${search}`, { signal });
  },
  initialPageParam: null as string | null,
  getNextPageParam: (page) => page.next,
  refetchInterval: REFRESH_MS,
});

export const dismissDuplicate = (first: number, second: number) =>
  request(z.unknown(), '/contacts/duplicates/dismiss', { method: 'POST', body: { first, second } });

export const mergeContacts = (keep: Contact, other: Contact, contact: ContactBody) =>
  request(mergedSchema, '/contacts/merge', {
    method: 'POST',
    body: {
      keep: keep.id,
      keepVersion: keep.version,
      other: other.id,
      otherVersion: other.version,
      contact,
    },
  });

export const undoMerge = (mergeId: Merged['mergeId']) =>
  request(
    z.object({ contact: contactSchema, restored: contactSchema }),
    `/contacts/merges/${mergeId}/undo`,
    { method: 'POST' },
  );
