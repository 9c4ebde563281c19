import { useSearchState } from '@/hooks/use-search-state';
import { directionSchema, outcomeSchema } from '@/lib/wire/call';

export const FILTER_NAMES = [
  'direction',
  'outcome',
  'agent',
  'code',
  'number',
  'from',
  'to',
  'contact',
  'companyNumber',
  'minSeconds',
  'maxSeconds',
  'unknown',
] as const;
export type FilterName = (typeof FILTER_NAMES)[number];

/** What the calls are narrowed down to; empty where nothing is asked. `from` and `to` are days. */
export type CallFilters = Readonly<Record<FilterName, string>>;

const DAY = /^\d{4}-\d{2}-\d{2}$/u;
const LENGTH = /^\d{1,5}$/u;
const NUMBER = /^\+\d{2,15}$/u;
const ID = /^\d{1,18}$/u;

const accepts: Record<FilterName, (value: string) => boolean> = {
  direction: (value) => directionSchema.safeParse(value).success,
  outcome: (value) => outcomeSchema.safeParse(value).success,
  agent: (value) => ID.test(value),
  code: (value) => ID.test(value),
  contact: (value) => ID.test(value),
  number: (value) => value.trim() !== '',
  from: (value) => DAY.test(value),
  to: (value) => DAY.test(value),
  companyNumber: (value) => NUMBER.test(value),
  minSeconds: (value) => LENGTH.test(value),
  maxSeconds: (value) => LENGTH.test(value),
  unknown: (value) => value === 'true',
};

/** Rubbish in the address counts as no filter. */
export function parseFilters(search: URLSearchParams): CallFilters {
  const value = (name: FilterName): [FilterName, string] => {
    const given = search.get(name) ?? '';
    return [name, given !== '' && accepts[name](given) ? given : ''];
  };
  return Object.fromEntries(FILTER_NAMES.map(value)) as CallFilters;
}

export function isFiltered(filters: CallFilters): boolean {
  return FILTER_NAMES.some((name) => filters[name] !== '');
}

/** Midnight of the reader's day, so many days later. */
function midnight(day: string, later: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date + later).toISOString();
}

const PARAMETERS = { agent: 'agentId' } as const;

/** The filters as the server takes them: days as moments, the last day included. */
export function callSearch(filters: CallFilters): URLSearchParams {
  const search = new URLSearchParams();
  for (const name of FILTER_NAMES) {
    const value = filters[name];
    if (value === '') {
      continue;
    }
    if (name === 'from' || name === 'to') {
      search.set(name, midnight(value, name === 'to' ? 1 : 0));
    } else {
      search.set(name === 'agent' ? PARAMETERS.agent : name, value);
    }
  }
  return search;
}

/** The filters as they stand in the address, and a way to change one of them. */
export function useCallFilters() {
  const { search, set, clear } = useSearchState();
  return {
    filters: parseFilters(search),
    set: (name: FilterName, value: string) => set({ [name]: value }),
    clear,
  };
}
