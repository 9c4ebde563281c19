import { z } from 'zod';
import { companySchema } from './company';
import { contactRowSchema } from './contact';
import { importSchema } from './import';

const position = z.number().optional();
const by = { byUserId: z.number().nullable().default(null), byName: z.string().nullable().default(null) };

/** A message names the contact, or brings its row. */
const whose = {
  contact: contactRowSchema.optional(),
  contactId: z.number().optional(),
};

/** What the socket tells about contacts, companies and imports. */
export const contactMessages = [
  z.object({ type: z.literal('contact_created'), position, ...whose, ...by }),
  z.object({ type: z.literal('contact_updated'), position, ...whose, ...by }),
  z.object({ type: z.literal('contact_trashed'), position, ...whose, ...by }),
  z.object({ type: z.literal('contact_restored'), position, ...whose, ...by }),
  z.object({ type: z.literal('contact_erased'), position, ...whose, ...by }),
  z.object({
    type: z.literal('contacts_merged'),
    position,
    keptId: z.number(),
    goneId: z.number(),
  }),
  z.object({ type: z.literal('contacts_imported'), position, count: z.number().default(0) }),
  z.object({ type: z.literal('company_updated'), position, company: companySchema }),
  z.object({ type: z.literal('import_changed'), position, import: importSchema }),
] as const;
