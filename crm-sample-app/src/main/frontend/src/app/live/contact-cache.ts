import type { InfiniteData, QueryClient } from '@tanstack/react-query';
import type { z } from 'zod';
import { companyKey, COMPANIES_KEY } from '@/lib/queries/companies';
import { CONTACT_COUNT_KEY, CONTACT_LIST_KEY, contactKey, TIMELINE_KEY } from '@/lib/queries/contacts';
import { importKey, IMPORTS_KEY } from '@/lib/queries/imports';
import type { Contact, ContactRow } from '@/lib/wire/contact';
import type { contactMessages } from '@/lib/wire/contact-message';

export type ContactMessage = z.infer<(typeof contactMessages)[number]>;

interface ListPage {
  items: ContactRow[];
  next: string | null;
}

/** Changes the rows of every list that has been loaded; a row mapped to null leaves it. */
function patchRows(client: QueryClient, patch: (row: ContactRow) => ContactRow | null): void {
  client.setQueriesData<InfiniteData<ListPage>>({ queryKey: CONTACT_LIST_KEY }, (data) =>
    data === undefined
      ? data
      : {
          ...data,
          pages: data.pages.map((page) => ({
            ...page,
            items: page.items.map(patch).filter((row) => row !== null),
          })),
        },
  );
}

function renewLists(client: QueryClient): void {
  void client.invalidateQueries({ queryKey: CONTACT_LIST_KEY });
  void client.invalidateQueries({ queryKey: CONTACT_COUNT_KEY });
}

/** Asks again only when what is held is older than what was told. */
function renewRecord(client: QueryClient, id: number, version: number | undefined): void {
  const held = client.getQueryData<Contact>(contactKey(id));
  if (version === undefined || held === undefined || held.version < version) {
    void client.invalidateQueries({ queryKey: contactKey(id) });
  }
  void client.invalidateQueries({ queryKey: TIMELINE_KEY });
}

function removeRow(client: QueryClient, id: number): void {
  patchRows(client, (row) => (row.id === id ? null : row));
  void client.invalidateQueries({ queryKey: CONTACT_COUNT_KEY });
  void client.invalidateQueries({ queryKey: contactKey(id) });
}

/** Brings lists, open records and imports up to date with what others did. */
export function patchContacts(client: QueryClient, message: ContactMessage): void {
  switch (message.type) {
    case 'contact_updated': {
      const { contact } = message;
      const id = contact?.id ?? message.contactId;
      if (contact === undefined) {
        renewLists(client);
      } else {
        patchRows(client, (row) =>
          row.id === contact.id && row.version <= contact.version ? contact : row,
        );
      }
      if (id !== undefined) {
        renewRecord(client, id, contact?.version);
      }
      break;
    }
    case 'contact_created':
    case 'contact_restored': {
      const id = message.contact?.id ?? message.contactId;
      renewLists(client);
      if (id !== undefined) {
        void client.invalidateQueries({ queryKey: contactKey(id) });
      }
      break;
    }
    case 'contact_trashed':
    case 'contact_erased': {
      const id = message.contact?.id ?? message.contactId;
      if (id !== undefined) {
        removeRow(client, id);
      }
      break;
    }
    case 'contacts_merged':
      removeRow(client, message.goneId);
      renewRecord(client, message.keptId, undefined);
      void client.invalidateQueries({ queryKey: ['contacts', 'duplicates'] });
      break;
    case 'contacts_imported':
      renewLists(client);
      void client.invalidateQueries({ queryKey: COMPANIES_KEY });
      break;
    case 'company_updated':
      client.setQueryData(companyKey(message.company.id), message.company);
      void client.invalidateQueries({ queryKey: [...COMPANIES_KEY, 'list'] });
      break;
    case 'import_changed':
      client.setQueryData(importKey(message.import.id), message.import);
      void client.invalidateQueries({ queryKey: [...IMPORTS_KEY, 'list'] });
      break;
  }
}
