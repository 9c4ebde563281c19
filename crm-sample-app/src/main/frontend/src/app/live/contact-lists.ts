import type { QueryClient } from '@tanstack/react-query';
import {
  CONTACT_COUNT_KEY,
  CONTACT_LIST_KEY,
  contactListQuery,
  contactNewsQuery,
  NO_NEWS,
} from '@/lib/queries/contacts';
import type { ContactRow } from '@/lib/wire/contact';
import { canEnter, passes, shows } from './contact-fit';
import { itemsOf, mapItems, patch, type Pages } from './pages';
import type { Renewals } from './renewals';

type List = Pages<ContactRow>;

/** The lists of contacts that are held: rows are changed where they stand, and nothing long is fetched anew. */
export class ContactLists {
  constructor(
    private readonly client: QueryClient,
    private readonly renewals: Renewals,
    private readonly me: () => number | null,
  ) {}

  patchRows(change: (row: ContactRow) => ContactRow | null): void {
    patch<List>(this.client, CONTACT_LIST_KEY, (list) => mapItems(list, change));
  }

  remove(id: number): void {
    this.patchRows((row) => (row.id === id ? null : row));
    this.recount();
  }

  /**
   * Puts a row where it stands, takes it out where it no longer fits, and sees to lists that it comes into.
   *
   * @param arrives whether it was in no list before
   */
  put(row: ContactRow, arrives: boolean): void {
    let moved = false;
    for (const [search, list] of this.held()) {
      const filters = new URLSearchParams(search);
      const stands = itemsOf(list).some(({ id }) => id === row.id);
      if (!passes(row, filters, this.me())) {
        moved ||= stands || canEnter(filters);
        this.change(search, (held) => (held.id === row.id ? null : held));
      } else if (stands) {
        this.change(search, (held) =>
          held.id === row.id && held.version <= row.version ? row : held,
        );
      } else if (arrives || canEnter(filters)) {
        moved = true;
        this.enters(search, shows(row, filters.get('q') ?? '') ? row.id : null);
      }
    }
    if (moved || arrives) {
      this.recount();
    }
  }

  /** Many have changed, and nobody says which. */
  allMayDiffer(): void {
    for (const [search] of this.held()) {
      this.client.setQueryData(contactNewsQuery(search).queryKey, (news) => ({
        ...(news ?? NO_NEWS),
        others: true,
      }));
      this.settle(search);
    }
    this.recount();
  }

  private held(): [string, List | undefined][] {
    return this.client
      .getQueriesData<List>({ queryKey: CONTACT_LIST_KEY })
      .map(([key, list]) => [String(key[CONTACT_LIST_KEY.length]), list]);
  }

  private change(search: string, change: (row: ContactRow) => ContactRow | null): void {
    patch<List>(this.client, contactListQuery(search).queryKey, (list) => mapItems(list, change));
  }

  private enters(search: string, id: number | null): void {
    if (id !== null) {
      this.client.setQueryData(contactNewsQuery(search).queryKey, (news = NO_NEWS) => ({
        ...news,
        ids: [...new Set([...news.ids, id])],
      }));
    }
    this.settle(search);
  }

  /** A list of one page is asked for again; of a longer one, the page says that there is news. */
  private settle(search: string): void {
    const { queryKey } = contactListQuery(search);
    this.renewals.run(`contacts ${search}`, () => {
      const list = this.client.getQueryData(queryKey);
      if (list === undefined || list.pages.length < 2) {
        void this.client.invalidateQueries({ queryKey, exact: true });
      }
    });
  }

  private recount(): void {
    this.renewals.renew(CONTACT_COUNT_KEY);
  }
}
