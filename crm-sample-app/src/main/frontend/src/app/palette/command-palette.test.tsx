import { screen, waitFor } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { DiallerContext } from '@/hooks/dialler';
import { aContactRow } from '@/testing/contact-factories';
import { renderSignedIn } from '@/testing/render';
import { server } from '@/testing/server';
import { PaletteButton } from './palette-button';

const called: string[] = [];
const asked: string[] = [];
const lars = aContactRow({ id: 2, name: 'Lars Lind', company: { id: 6, name: 'Lind & Co' } });

async function open() {
  const view = renderSignedIn(
    <DiallerContext value={{ ready: true, call: (to) => called.push(to) }}>
      <PaletteButton />
    </DiallerContext>,
  );
  await view.user.keyboard('{Control>}k{/Control}');
  return { ...view, field: screen.getByRole('combobox', { name: 'Contact, number or page' }) };
}

beforeEach(() => {
  window.history.replaceState(null, '', '/');
  called.length = 0;
  asked.length = 0;
  server.use(
    http.get('/api/contacts', ({ request }) => {
      const q = new URL(request.url).searchParams.get('q') ?? '';
      asked.push(q);
      const found = 'lars lind & co 0701234567'.includes(q) ? [lars] : [];
      return HttpResponse.json({ items: found, next: null });
    }),
  );
});

describe('Ctrl+K', () => {
  it.each(['lars', 'lind & co', '70123'])(
    'finds a contact by “%s”, says so, and opens it with Enter',
    async (typed) => {
      const { user, field } = await open();
      await user.type(field, typed);
      expect(await screen.findByRole('option', { name: /^Lars Lind/u })).toBeVisible();
      expect(screen.getByRole('status')).toHaveTextContent('2 results, 1 contact');
      expect(asked).toEqual([typed]);
      await user.keyboard('{Enter}');
      expect(window.location.pathname).toBe('/contacts/2');
    },
  );

  it('opens nobody who was found for other letters', async () => {
    const { user, field } = await open();
    await user.type(field, 'lars');
    await screen.findByRole('option', { name: /^Lars Lind/u });
    await user.type(field, 'en{Enter}');
    expect(window.location.pathname).toBe('/contacts');
    expect(new URLSearchParams(window.location.search).get('q')).toBe('larsen');
  });

  it('calls a number as it is written at home', async () => {
    const { user, field } = await open();
    await user.type(field, '(070) 123 45 67');
    expect(await screen.findByRole('option', { name: /^Call \+46 70 123/u })).toHaveAttribute(
      'aria-selected',
      'true',
    );
    await user.keyboard('{Enter}');
    expect(called).toEqual(['+46701234567']);
  });

  it('goes to a page', async () => {
    const { user, field } = await open();
    await user.type(field, 'task');
    await user.click(await screen.findByRole('option', { name: 'Tasks' }));
    expect(window.location.pathname).toBe('/tasks');
  });

  it('says when the contacts could not be searched', async () => {
    server.use(http.get('/api/contacts', () => HttpResponse.json({}, { status: 500 })));
    const { user, field } = await open();
    await user.type(field, 'lars');
    await waitFor(() =>
      expect(screen.getByRole('alert')).toHaveTextContent('The contacts could not be searched.'),
    );
  });
});
