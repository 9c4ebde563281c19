import { InfiniteQueryObserver, QueryClient } from '@tanstack/react-query';
import { http, HttpResponse } from 'msw';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  CONTACT_LIST_KEY,
  contactCountQuery,
  contactKey,
  contactListQuery,
  contactNewsQuery,
} from '@/lib/queries/contacts';
import { sessionStore } from '@/lib/session-store';
import type { Contact, ContactRow } from '@/lib/wire/contact';
import type { LiveMessage } from '@/lib/wire/live-message';
import { aContact, aContactRow } from '@/testing/contact-factories';
import { anAccount } from '@/testing/factories';
import { server } from '@/testing/server';
import { LiveCache } from './live-cache';
import { itemsOf, type Pages } from './pages';

const me = { id: 3, fullName: 'Alice Andersson' };
const bob = { id: 4, fullName: 'Bob Berg' };
const by = { byUserId: 4, byName: 'Bob Berg' };
const greta = aContactRow();
const lars = aContactRow({ id: 2, name: 'Lars Lind', owner: bob, company: null, tags: [] });

let client: QueryClient;
let cache: LiveCache;
const asked: string[] = [];

function hold(search: string, ...pages: ContactRow[][]): void {
  client.setQueryData(contactListQuery(search).queryKey, {
    pages: pages.map((items, at) => ({ items, next: at < pages.length - 1 ? `c${at}` : null })),
    pageParams: pages.map((_, at) => (at === 0 ? null : `c${at - 1}`)),
  });
}

/** A page that shows the list. */
function watch(search: string): void {
  const options = { ...contactListQuery(search), staleTime: Infinity };
  new InfiniteQueryObserver(client, options).subscribe(() => undefined);
}

const rows = (search: string): readonly ContactRow[] =>
  itemsOf(client.getQueryData<Pages<ContactRow>>(contactListQuery(search).queryKey));
const names = (search: string): string[] =>
  rows(search).map(({ name }) => name);
const news = (search: string) => client.getQueryData(contactNewsQuery(search).queryKey);
const hear = (message: LiveMessage): void => cache.hear(message);
const tells = (type: 'contact_created' | 'contact_updated' | 'contact_trashed', contact: ContactRow) =>
  hear({ type, contact, ...by });

beforeEach(() => {
  sessionStore.begin({ token: 'secret', user: anAccount({ id: me.id }) });
  client = new QueryClient();
  cache = new LiveCache(client);
  asked.length = 0;
  server.use(
    http.get('/api/contacts', ({ request }) => {
      asked.push(new URL(request.url).search);
      return HttpResponse.json({ items: [greta, lars], next: null });
    }),
  );
});
afterEach(() => {
  cache.stop();
  client.clear();
});

describe('a row', () => {
  it('changes where it stands, and leaves lists that it no longer fits', () => {
    hold('owner=me', [greta]);
    hold('tag=vip', [greta]);
    hold('', [greta, lars]);
    tells('contact_updated', { ...greta, name: 'Greta Berg', owner: bob, version: 4 });
    expect(names('owner=me')).toEqual([]);
    expect(names('tag=vip')).toEqual(['Greta Berg']);
    expect(names('')).toEqual(['Greta Berg', 'Lars Lind']);
  });

  it('comes into the list of my contacts once it is mine', async () => {
    hold('owner=me', [greta]);
    watch('owner=me');
    tells('contact_updated', { ...lars, owner: me, version: 4 });
    await vi.waitFor(() => expect(names('owner=me')).toEqual(['Greta Gustafsson', 'Lars Lind']));
    expect(asked).toEqual(['?owner=me&limit=50']);
  });

  it('goes into the trash and comes back from there', () => {
    const thrown = { ...greta, trashedAt: '2026-03-02T08:00:00.000Z', version: 4 };
    hold('', [greta, lars]);
    hold('trash=true', [lars]);
    tells('contact_trashed', thrown);
    expect(names('')).toEqual(['Lars Lind']);
    expect(client.getQueryState(contactListQuery('trash=true').queryKey)?.isInvalidated).toBe(true);
    hold('trash=true', [thrown]);
    hear({ type: 'contact_restored', contact: { ...greta, version: 5 }, ...by });
    expect(names('trash=true')).toEqual([]);
  });

  it('and the open record bear the new name of their company', () => {
    hold('', [greta, lars]);
    client.setQueryData(contactKey(1), aContact());
    const company = { id: 5, name: 'Gustafsson & Co', version: 2, createdAt: '', updatedAt: '' };
    const rest = { website: '', phone: '', address: null, notes: '', contactCount: 1 };
    hear({ type: 'company_updated', company: { ...company, ...rest } });
    expect(rows('')[0]?.company?.name).toBe('Gustafsson & Co');
    expect(client.getQueryData<Contact>(contactKey(1))?.company?.name).toBe('Gustafsson & Co');
  });
});

it('counts contacts anew only when one may have come or gone', () => {
  const count = contactCountQuery('').queryKey;
  hold('', [greta, lars]);
  client.setQueryData(count, { count: 2, more: false });
  tells('contact_updated', { ...greta, name: 'Greta Berg', version: 4 });
  expect(client.getQueryState(count)?.isInvalidated).toBe(false);
  tells('contact_created', aContactRow({ id: 10 }));
  expect(client.getQueryState(count)?.isInvalidated).toBe(true);
});

describe('a long list', () => {
  it('is never fetched anew by what others do, but hears of what is new', () => {
    hold('', [greta], [lars]);
    watch('');
    for (let id = 10; id < 13; id++) {
      tells('contact_created', aContactRow({ id }));
    }
    tells('contact_updated', aContactRow({ id: 99 }));
    expect(news('')).toEqual({ ids: [10, 11, 12], others: false });
    hear({ type: 'contacts_imported', count: 1_000 });
    expect(news('')).toMatchObject({ others: true });
    expect(client.isFetching({ queryKey: CONTACT_LIST_KEY })).toBe(0);
  });

  it('that is searched hears only of whom the search may find', () => {
    hold('q=berg', [greta], [lars]);
    tells('contact_created', aContactRow({ id: 10, name: 'Åsa Bérg' }));
    tells('contact_created', aContactRow({ id: 11, name: 'Nils Nord' }));
    hold('q=070-999', [greta], [lars]);
    const phones = [{ number: '+46709991234', extension: null, label: '' }];
    tells('contact_updated', aContactRow({ id: 12, phones }));
    expect(news('q=berg')?.ids).toEqual([10]);
    expect(news('q=070-999')?.ids).toEqual([12]);
  });
});

it('asks for a short list once, however many contacts are made at a time', async () => {
  hold('', [greta]);
  watch('');
  for (let id = 10; id < 30; id++) {
    tells('contact_created', aContactRow({ id }));
  }
  await vi.waitFor(() => expect(names('')).toEqual(['Greta Gustafsson', 'Lars Lind']));
  expect(asked).toEqual(['?limit=50']);
});
