import { useSearchParams } from 'wouter';

export const SORTS = ['name', '-name', 'company', '-company', '-updated', 'updated', '-created', 'created'] as const;
export type Sort = (typeof SORTS)[number];

export interface ContactFilters {
  q: string;
  /** A user's id, `me` or `none`; empty for everyone's. */
  owner: string;
  tags: readonly string[];
  /** A company's id; empty for all. */
  company: string;
  sort: Sort;
}

export function parseFilters(search: URLSearchParams): ContactFilters {
  const sort = search.get('sort');
  return {
    q: search.get('q') ?? '',
    owner: search.get('owner') ?? '',
    tags: search.getAll('tag'),
    company: search.get('company') ?? '',
    sort: SORTS.find((each) => each === sort) ?? 'name',
  };
}

/** The filters as the server and the address bar spell them; what is not set is left out. */
export function spellFilters({ q, owner, tags, company, sort }: ContactFilters): URLSearchParams {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries({ q: q.trim(), owner, company })) {
    if (value !== '') {
      search.set(name, value);
    }
  }
  tags.forEach((tag) => search.append('tag', tag));
  if (sort !== 'name') {
    search.set('sort', sort);
  }
  return search;
}

export function filtered({ q, owner, tags, company }: ContactFilters): boolean {
  return q.trim() !== '' || owner !== '' || tags.length > 0 || company !== '';
}

/** The filters as they stand in the address, and a way to change some of them. */
export function useContactFilters() {
  const [search, setSearch] = useSearchParams();
  const filters = parseFilters(search);
  return {
    filters,
    change: (changed: Partial<ContactFilters>) =>
      setSearch((before) => spellFilters({ ...parseFilters(before), ...changed }), { replace: true }),
    clear: () => setSearch((before) => spellFilters({ ...parseFilters(before), q: '', owner: '', tags: [], company: '' }), { replace: true }),
  };
}
