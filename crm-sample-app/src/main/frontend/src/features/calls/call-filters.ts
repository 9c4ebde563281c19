import { useSearchParams } from 'wouter';
import { directionSchema, outcomeSchema, type Direction, type Outcome } from '@/lib/wire/call';

export interface CallFilters {
  direction: Direction | null;
  outcome: Outcome | null;
}

export function parseFilters(search: URLSearchParams): CallFilters {
  return {
    direction: directionSchema.safeParse(search.get('direction')).data ?? null,
    outcome: outcomeSchema.safeParse(search.get('outcome')).data ?? null,
  };
}

/** The filters as they stand in the address, and a way to change one of them. */
export function useCallFilters() {
  const [search, setSearch] = useSearchParams();
  const set = (name: keyof CallFilters, value: string): void =>
    setSearch(
      (before) => {
        const next = new URLSearchParams(before);
        if (value === '') {
          next.delete(name);
        } else {
          next.set(name, value);
        }
        return next;
      },
      { replace: true },
    );
  return { filters: parseFilters(search), set, clear: () => setSearch({}, { replace: true }) };
}
