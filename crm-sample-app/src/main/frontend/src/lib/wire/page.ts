import { z } from 'zod';

/** A part of a list; `next` is the cursor of the one that follows, null at the end. */
export const pageOf = <T extends z.ZodType>(item: T) =>
  z.object({ items: z.array(item), next: z.string().nullable().default(null) });
