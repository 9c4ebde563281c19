import { queryOptions } from '@tanstack/react-query';
import { z } from 'zod';
import { request } from '../api-client';
import { contactFieldSchema, type ContactField } from '../wire/contact-field';

const listSchema = z.union([
  z.array(contactFieldSchema),
  z.object({ items: z.array(contactFieldSchema) }).transform(({ items }) => items),
]);

export const contactFieldsQuery = queryOptions({
  queryKey: ['contact-fields'],
  queryFn: async ({ signal }) => {
    const fields = await request(listSchema, '/contact-fields', { signal });
    return fields.toSorted((a, b) => a.position - b.position);
  },
  staleTime: 300_000,
});

const NONE: readonly ContactField[] = [];

export function fieldsInUse(fields: readonly ContactField[] | undefined): readonly ContactField[] {
  return (fields ?? NONE).filter((field) => !field.archived);
}
