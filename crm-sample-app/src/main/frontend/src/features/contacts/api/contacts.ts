import { queryOptions } from '@tanstack/react-query';
import { z } from 'zod';
import { request } from '@/lib/api-client';
import { ApiError } from '@/lib/api-error';
import {
  contactConflictSchema,
  contactSchema,
  similarSchema,
  type ContactBody,
  type ContactConflict,
} from '@/lib/wire/contact';

export const createContact = (body: ContactBody) =>
  request(contactSchema, '/contacts', { method: 'POST', body });

export const changeContact = (id: number, body: ContactBody, version: number) =>
  request(contactSchema, `/contacts/${id}`, { method: 'PUT', body: { ...body, version } });

export const trashContact = (id: number) =>
  request(z.unknown(), `/contacts/${id}`, { method: 'DELETE' });

export const restoreContact = (id: number) =>
  request(z.unknown(), `/contacts/${id}/restore`, { method: 'POST' });

export const eraseContact = (id: number) =>
  request(z.unknown(), `/contacts/${id}/erase`, { method: 'POST' });

/** What the contact is like now, when somebody else saved it first. */
export function conflictOf(error: unknown): ContactConflict | null {
  return error instanceof ApiError && error.status === 409
    ? (contactConflictSchema.safeParse(error.problem).data ?? null)
    : null;
}

/** Where a contact went that was merged into another. */
export function mergedInto(error: unknown): number | null {
  const schema = z.object({ mergedInto: z.number() });
  return error instanceof ApiError && error.status === 404
    ? (schema.safeParse(error.problem).data?.mergedInto ?? null)
    : null;
}

export interface Likeness {
  name: string;
  numbers: readonly string[];
  emails: readonly string[];
  except: number | null;
}

export const similarQuery = ({ name, numbers, emails, except }: Likeness) => {
  const search = new URLSearchParams();
  if (name.length > 2) {
    search.set('name', name);
  }
  numbers.forEach((number) => search.append('number', number));
  emails.forEach((email) => search.append('email', email));
  const asked = search.size > 0;
  if (except !== null) {
    search.set('except', String(except));
  }
  return queryOptions({
    queryKey: ['contacts', 'similar', search.toString()],
    queryFn: async ({ signal }) => {
      const schema = z.object({ items: z.array(similarSchema) });
      return (await request(schema, `/contacts/similar?${search.toString()}`, { signal })).items;
    },
    enabled: asked,
  });
};
