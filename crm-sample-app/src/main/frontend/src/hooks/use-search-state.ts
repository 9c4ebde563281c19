import { useSearchParams } from 'wouter';

/** What the address says, and a way to change single members of it without a new page. */
export function useSearchState() {
  const [search, setSearch] = useSearchParams();
  const set = (change: Readonly<Record<string, string>>): void =>
    setSearch(
      (before) => {
        const next = new URLSearchParams(before);
        for (const [name, value] of Object.entries(change)) {
          if (value === '') {
            next.delete(name);
          } else {
            next.set(name, value);
          }
        }
        return next;
      },
      { replace: true },
    );
  return { search, set, clear: () => setSearch({}, { replace: true }) };
}
