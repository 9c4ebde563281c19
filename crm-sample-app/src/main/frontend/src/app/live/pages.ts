import type { InfiniteData, QueryClient, QueryKey } from '@tanstack/react-query';

export interface Page<T> {
  items: readonly T[];
  next: string | null;
}

export type Pages<T> = InfiniteData<Page<T>>;

/** Changes what is held under a key; it counts as no younger than it was, so that it is asked for as usual. */
export function patch<T>(client: QueryClient, queryKey: QueryKey, change: (held: T) => T): void {
  for (const query of client.getQueryCache().findAll({ queryKey })) {
    const held = query.state.data as T | undefined;
    const changed = held === undefined ? undefined : change(held);
    if (changed !== held) {
      client.setQueryData(query.queryKey, changed, { updatedAt: query.state.dataUpdatedAt });
    }
  }
}

/** Changes the items of a list that has been loaded; one that becomes null leaves it. */
export function mapItems<T>(list: Pages<T>, change: (item: T) => T | null): Pages<T> {
  if (itemsOf(list).every((item) => change(item) === item)) {
    return list;
  }
  const pages = list.pages.map((page) => ({
    ...page,
    items: page.items.map(change).filter((item) => item !== null),
  }));
  return { ...list, pages };
}

export function itemsOf<T>(list: Pages<T> | undefined): readonly T[] {
  return list?.pages.flatMap((page) => page.items) ?? [];
}

/**
 * Lays a first page that was just fetched over a longer list: what stands in the list down to the last of
 * its items gives way to it, what follows stays. Where nothing is common, only the new page is certain.
 */
export function laidOver<T extends { id: number }>(list: Pages<T>, first: Page<T>): Pages<T> {
  const fresh = new Set(first.items.map(({ id }) => id));
  const last = itemsOf(list).findLastIndex(({ id }) => fresh.has(id));
  if (last === -1) {
    return { pages: [first], pageParams: list.pageParams.slice(0, 1) };
  }
  let passed = 0;
  const pages = list.pages.map((page, index) => {
    const rest = page.items.filter((_, at) => passed + at > last);
    passed += page.items.length;
    return { ...page, items: index === 0 ? [...first.items, ...rest] : rest };
  });
  return { ...list, pages };
}
