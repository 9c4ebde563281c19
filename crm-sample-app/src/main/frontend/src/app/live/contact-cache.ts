import type { QueryClient } from '@tanstack/react-query';
import type { z } from 'zod';
import { companyKey, COMPANIES_KEY } from '@/lib/queries/companies';
import { CONTACT_RECORD_KEY, contactKey } from '@/lib/queries/contacts';
import { importKey, IMPORTS_KEY } from '@/lib/queries/imports';
import type { Company } from '@/lib/wire/company';
import type { Contact } from '@/lib/wire/contact';
import type { contactMessages } from '@/lib/wire/contact-message';
import { ContactLists } from './contact-lists';
import { patch } from './pages';
import type { Renewals } from './renewals';
import { renewTimelines } from './timelines';

export type ContactMessage = z.infer<(typeof contactMessages)[number]>;

/** Brings lists, open records and imports up to date with what others did. */
export class ContactCache {
  private readonly lists: ContactLists;

  constructor(
    private readonly client: QueryClient,
    private readonly renewals: Renewals,
    me: () => number | null,
  ) {
    this.lists = new ContactLists(client, renewals, me);
  }

  hear(message: ContactMessage): void {
    switch (message.type) {
      case 'contact_created':
      case 'contact_updated':
      case 'contact_restored':
      case 'contact_trashed':
      case 'contact_erased':
        this.changed(message);
        this.countPeople();
        break;
      case 'contacts_merged':
        this.lists.remove(message.goneId);
        this.renewRecord(message.goneId, undefined);
        this.renewRecord(message.keptId, undefined);
        this.renewals.renew(['contacts', 'duplicates']);
        this.countPeople();
        break;
      case 'contacts_imported':
        this.lists.allMayDiffer();
        this.countPeople();
        break;
      case 'company_updated':
        this.rename(message.company);
        break;
      case 'import_changed':
        this.client.setQueryData(importKey(message.import.id), message.import);
        void this.client.invalidateQueries({ queryKey: [...IMPORTS_KEY, 'list'] });
        break;
    }
  }

  /** Who of a company is a contact may be another matter now. */
  private countPeople(): void {
    this.renewals.renew(COMPANIES_KEY);
  }

  private changed(message: Extract<ContactMessage, { contactId?: number | undefined }>): void {
    const { type, contact } = message;
    const id = contact?.id ?? message.contactId;
    if (contact !== undefined) {
      this.lists.put(contact, type !== 'contact_updated');
    } else if (id !== undefined && (type === 'contact_erased' || type === 'contact_trashed')) {
      this.lists.remove(id);
    } else {
      this.lists.allMayDiffer();
    }
    if (id !== undefined) {
      this.renewRecord(id, type === 'contact_updated' ? contact?.version : undefined);
    }
  }

  /** Asks again only when what is held is older than what was told. */
  private renewRecord(id: number, version: number | undefined): void {
    const held = this.client.getQueryData<Contact>(contactKey(id));
    if (version === undefined || held === undefined || held.version < version) {
      void this.client.invalidateQueries({ queryKey: contactKey(id) });
    }
    renewTimelines(this.client, (contactId) => contactId === id);
  }

  /** A company's name stands in every row and record of its people. */
  private rename(company: Company): void {
    const { id, name } = company;
    const renamed = (of: Contact['company']): boolean =>
      of?.id === id && of.name !== name;
    this.client.setQueryData(companyKey(id), company);
    this.lists.patchRows((row) => (renamed(row.company) ? { ...row, company: { id, name } } : row));
    patch<Contact>(this.client, CONTACT_RECORD_KEY, (contact) =>
      renamed(contact.company) ? { ...contact, company: { id, name } } : contact,
    );
    this.renewals.renew([...COMPANIES_KEY, 'list']);
    this.renewals.renew(['calls', 'card']);
  }
}
