import { z } from 'zod';

/** A list somebody comes back to: its filters, order and columns. */
export const contactViewSchema = z.object({
  id: z.number(),
  name: z.string(),
  query: z.string().default(''),
  columns: z.array(z.string()).default([]),
  shared: z.boolean().default(false),
  mine: z.boolean().default(true),
});
export type ContactView = z.infer<typeof contactViewSchema>;
