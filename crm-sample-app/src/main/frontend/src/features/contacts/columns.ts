import { z } from 'zod';
import { stored } from '@/lib/stored';

export const COLUMNS = ['company', 'phone', 'email', 'tags', 'owner', 'updated'] as const;
export type Column = (typeof COLUMNS)[number];

/** Which columns this browser shows, beside the name. */
export const shownColumns = stored<readonly Column[]>(
  'voipcrm.contact-columns',
  z.array(z.enum(COLUMNS)),
  ['company', 'phone', 'tags', 'owner', 'updated'],
);
