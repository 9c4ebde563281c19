import { queryOptions } from '@tanstack/react-query';
import { z } from 'zod';
import { request } from '../api-client';
import { contactSchema } from '../wire/contact';
import { contactFieldSchema } from '../wire/contact-field';

export const CONTACTS_KEY = ['contacts'] as const;

export const contactQuery = (id: number) =>
  queryOptions({
    queryKey: [...CONTACTS_KEY, 'one', id],
    queryFn: ({ signal }) => request(contactSchema, `/contacts/${id}`, { signal }),
  });

export const contactFieldsQuery = queryOptions({
  queryKey: ['contact-fields'],
  queryFn: ({ signal }) => request(z.array(contactFieldSchema), '/contact-fields', { signal }),
});
