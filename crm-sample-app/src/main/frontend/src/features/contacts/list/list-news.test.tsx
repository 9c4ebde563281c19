import { act, screen } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, expect, it } from 'vitest';
import { contactNewsQuery } from '@/lib/queries/contacts';
import { aContactRow } from '@/testing/contact-factories';
import { contactBasics } from '@/testing/contact-server';
import { renderSignedIn } from '@/testing/render';
import { server } from '@/testing/server';
import { ContactRoutes } from '..';

const greta = aContactRow();
const lars = aContactRow({ id: 2, name: 'Lars Lind' });
const nils = aContactRow({ id: 9, name: 'Nils Nord' });
let made = false;
const asked: string[] = [];

beforeEach(() => {
  made = false;
  asked.length = 0;
  window.history.replaceState(null, '', '/contacts');
  server.use(
    ...contactBasics,
    http.get('/api/contacts', ({ request }) => {
      const { search, searchParams } = new URL(request.url);
      asked.push(search);
      return searchParams.get('cursor') === null
        ? HttpResponse.json({ items: [greta], next: 'c1' })
        : HttpResponse.json({ items: made ? [lars, nils] : [lars], next: null });
    }),
  );
});

it('says how many have come into a long list, and shows them when asked to', async () => {
  const { client, user } = renderSignedIn(<ContactRoutes notFound={null} />);
  await screen.findByRole('link', { name: 'Lars Lind' });
  expect(asked).toHaveLength(2);
  made = true;
  act(() => {
    client.setQueryData(contactNewsQuery('').queryKey, { ids: [9], others: false });
  });
  expect(await screen.findByText('1 contact is new or changed.')).toBeVisible();
  expect(asked).toHaveLength(2);
  await user.click(screen.getByRole('button', { name: 'Show' }));
  expect(await screen.findByRole('link', { name: 'Nils Nord' })).toBeVisible();
  expect(screen.queryByText('1 contact is new or changed.')).not.toBeInTheDocument();
});
