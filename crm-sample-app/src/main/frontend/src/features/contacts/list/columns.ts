import { z } from 'zod';
import { stored } from '@/lib/stored';
import { words } from '../strings';

const columnSchema = z.enum(['company', 'phone', 'email', 'tags', 'owner', 'created', 'updated']);
export type Column = z.infer<typeof columnSchema>;

export const COLUMNS: readonly Column[] = columnSchema.options;

export const columnNames: Record<Column, string> = {
  company: words.company,
  phone: words.phone,
  email: words.email,
  tags: words.tags,
  owner: words.owner,
  created: words.created,
  updated: words.updated,
};

const WIDTHS: Record<Column, string> = {
  company: 'minmax(8rem,1.3fr)',
  phone: 'minmax(12rem,1fr)',
  email: 'minmax(10rem,1.4fr)',
  tags: 'minmax(7rem,1fr)',
  owner: 'minmax(7rem,1fr)',
  created: 'minmax(7rem,0.8fr)',
  updated: 'minmax(7rem,0.8fr)',
};

/** The grid of a row: the name first, then what was chosen. */
export function gridOf(columns: readonly Column[]): string {
  return ['minmax(11rem,1.8fr)', ...columns.map((column) => WIDTHS[column])].join(' ');
}

export const chosenColumns = stored<Column[]>('voipcrm.contact-columns', z.array(columnSchema), [
  'company',
  'phone',
  'tags',
  'owner',
]);

/** Known columns in their usual order, whatever a saved view holds. */
export function toColumns(names: readonly string[]): Column[] {
  return COLUMNS.filter((column) => names.includes(column));
}
