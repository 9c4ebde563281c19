import { queryOptions } from '@tanstack/react-query';
import { z } from 'zod';
import { request } from '@/lib/api-client';

const viewSchema = z.object({
  id: z.number(),
  name: z.string(),
  query: z.string(),
  columns: z.array(z.string()).default([]),
  shared: z.boolean().default(false),
  mine: z.boolean().default(true),
});
export type ContactView = z.infer<typeof viewSchema>;

export const viewsQuery = queryOptions({
  queryKey: ['contact-views'],
  queryFn: ({ signal }) => request(z.array(viewSchema), '/contact-views', { signal }),
});

export const saveView = (view: Pick<ContactView, 'name' | 'query' | 'columns' | 'shared'>) =>
  request(viewSchema, '/contact-views', { method: 'POST', body: view });

export const deleteView = (id: number) =>
  request(z.unknown(), `/contact-views/${id}`, { method: 'DELETE' });
