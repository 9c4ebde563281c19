import { download } from '@/lib/download';
import { spellFilters, type ContactFilters } from '../contact-filters';

/** Saves the contacts that the filters let through as a file for spreadsheets. */
export const exportContacts = (filters: ContactFilters): Promise<void> =>
  download(`/contacts/export.csv?${spellFilters(filters).toString()}`, 'contacts.csv');
