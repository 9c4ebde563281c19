import { z } from 'zod';
import { stored } from './stored';
import { namedSchema } from './wire/task';

/** For those who dial on their mobile: numbers become links for it instead of calls from here. */
export const telMode = stored('voipcrm.tel-mode', z.boolean(), false);

const telCallSchema = z.object({
  number: z.string(),
  name: z.string().nullable(),
  contact: namedSchema.nullable().default(null),
  startedAt: z.string(),
});

/** The number that was handed to the mobile last, until its call has been written down. */
export const telCall = stored('voipcrm.tel-call', telCallSchema.nullable(), null);
