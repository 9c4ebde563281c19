import { useSearchParams } from 'wouter';
import { words } from './strings';

export interface ContactFilters {
  q: string;
  /** A user's id, `me` or `none`. */
  owner: string | null;
  tags: readonly string[];
  company: string | null;
  sort: string;
}

const DEFAULT_SORT = 'name';

export function parseContactFilters(search: URLSearchParams): ContactFilters {
  const sort = search.get('sort') ?? DEFAULT_SORT;
  const owner = search.get('owner');
  const company = search.get('company');
  return {
    q: search.get('q') ?? '',
    owner: owner !== null && /^(?:me|none|\d+)$/u.test(owner) ? owner : null,
    tags: [...new Set(search.getAll('tag').filter((tag) => tag !== ''))],
    company: company !== null && /^\d+$/u.test(company) ? company : null,
    sort: sort in words.sorts ? sort : DEFAULT_SORT,
  };
}

/** The filters as the address and the API write them, always in the same order. */
export function contactSearch(filters: ContactFilters): URLSearchParams {
  const search = new URLSearchParams();
  const put = (name: string, value: string | null): void => {
    if (value !== null && value !== '') {
      search.append(name, value);
    }
  };
  put('q', filters.q.trim());
  put('owner', filters.owner);
  filters.tags.forEach((tag) => put('tag', tag));
  put('company', filters.company);
  put('sort', filters.sort === DEFAULT_SORT ? null : filters.sort);
  return search;
}

export function isFiltered({ q, owner, tags, company }: ContactFilters): boolean {
  return q !== '' || owner !== null || tags.length > 0 || company !== null;
}

/** The same list is always written the same way, whoever wrote it down. */
export function canonical(query: string): string {
  return contactSearch(parseContactFilters(new URLSearchParams(query))).toString();
}

const VIEW = 'view';

function withView(search: URLSearchParams, view: string | null): URLSearchParams {
  if (view !== null) {
    search.set(VIEW, view);
  }
  return search;
}

/** The filters as they stand in the address, with the view they began with, and ways to change them. */
export function useContactFilters() {
  const [search, setSearch] = useSearchParams();
  const change = (part: Partial<ContactFilters>): void =>
    setSearch(
      (before) =>
        withView(contactSearch({ ...parseContactFilters(before), ...part }), before.get(VIEW)),
      { replace: true },
    );
  const view = search.get(VIEW);
  return {
    filters: parseContactFilters(search),
    view: view === null ? null : Number(view),
    change,
    clear: () => change({ q: '', owner: null, tags: [], company: null }),
    show: (query: string, of: number | null) =>
      setSearch(withView(new URLSearchParams(query), of === null ? null : String(of))),
  };
}
