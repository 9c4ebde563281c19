import type { ContactRow } from '@/lib/wire/contact';

const folded = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Whether a row passes the filters of a list; what only the server can tell, the search, passes. */
export function passes(row: ContactRow, filters: URLSearchParams, me: number | null): boolean {
  const owner = filters.get('owner');
  const company = filters.get('company');
  const tags = row.tags.map(folded);
  const owned = { me: row.owner?.id === me, none: row.owner === null }[owner ?? ''];
  return (
    (row.trashedAt !== null) === (filters.get('trash') === 'true') &&
    (owner === null || (owned ?? row.owner?.id === Number(owner))) &&
    (company === null || row.company?.id === Number(company)) &&
    filters.getAll('tag').every((tag) => tags.includes(folded(tag)))
  );
}

/** Whether a row shows every word that is searched for. Notes are searched too, but don't stand in rows. */
export function shows(row: ContactRow, search: string): boolean {
  const text = folded(
    [row.name, row.company?.name, ...row.emails.map(({ address }) => address), ...row.tags].join(' '),
  );
  const digits = row.phones.map(({ number }) => number.replace(/\D/gu, '')).join(' ');
  return folded(search)
    .split(/\s+/u)
    .filter((word) => word !== '')
    .every((word) => {
      const part = /\p{L}/u.test(word) ? '' : word.replace(/\D/gu, '').replace(/^0+/u, '');
      return text.includes(word) || (part !== '' && digits.includes(part));
    });
}

/** Whether a contact that was there before can come into this list by what somebody changes about it. */
export function canEnter(filters: URLSearchParams): boolean {
  const byChange = (filters.get('sort') ?? '').endsWith('updated');
  return byChange || ['q', 'owner', 'company', 'tag'].some((name) => filters.has(name));
}
