import { z } from 'zod';
import { companySchema } from './company';
import { contactRowSchema } from './contact';

const position = z.number().optional();
const by = {
  position,
  byUserId: z.number().nullable().default(null),
  byName: z.string().nullable().default(null),
};

/** What the socket tells about contacts and companies. */
export const contactMessages = [
  z.object({ ...by, type: z.literal('contact_created'), contact: contactRowSchema }),
  z.object({ ...by, type: z.literal('contact_updated'), contact: contactRowSchema }),
  z.object({ ...by, type: z.literal('contact_restored'), contact: contactRowSchema }),
  z.object({ ...by, type: z.literal('contact_trashed'), contactId: z.number() }),
  z.object({ ...by, type: z.literal('contact_erased'), contactId: z.number() }),
  z.object({ ...by, type: z.literal('contacts_merged'), keptId: z.number(), goneId: z.number() }),
  z.object({ ...by, type: z.literal('contacts_imported'), count: z.number() }),
  z.object({ ...by, type: z.literal('company_updated'), company: companySchema }),
] as const;
