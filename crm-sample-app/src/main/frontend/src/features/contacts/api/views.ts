import { queryOptions } from '@tanstack/react-query';
import { z } from 'zod';
import { request } from '@/lib/api-client';
import { contactViewSchema } from '@/lib/wire/contact-view';

const listSchema = z.union([
  z.array(contactViewSchema),
  z.object({ items: z.array(contactViewSchema) }).transform(({ items }) => items),
]);

export const viewsQuery = queryOptions({
  queryKey: ['contact-views'],
  queryFn: ({ signal }) => request(listSchema, '/contact-views', { signal }),
});

export interface ViewBody {
  name: string;
  query: string;
  columns: readonly string[];
  shared: boolean;
}

export const createView = (body: ViewBody) =>
  request(contactViewSchema, '/contact-views', { method: 'POST', body });

export const changeView = (id: number, body: ViewBody) =>
  request(contactViewSchema, `/contact-views/${id}`, { method: 'PUT', body });

export const deleteView = (id: number) =>
  request(z.unknown(), `/contact-views/${id}`, { method: 'DELETE' });
