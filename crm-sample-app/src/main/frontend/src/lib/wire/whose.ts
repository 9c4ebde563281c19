import { z } from 'zod';

/** Whom a call is with; somebody whom only the host's own customer table knows has no id here. */
export const whoseSchema = z.object({ id: z.number().nullable(), name: z.string() });
export type Whose = z.infer<typeof whoseSchema>;
