import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import type { ContactView } from '@/lib/wire/contact-view';
import { aContactRow } from '@/testing/contact-factories';
import { contactBasics } from '@/testing/contact-server';
import { anAccount } from '@/testing/factories';
import { renderSignedIn } from '@/testing/render';
import { server } from '@/testing/server';
import { ContactRoutes } from '..';

let views: ContactView[] = [];
const sent: unknown[] = [];

function visit(path: string, userType: 'admin' | 'user' = 'admin') {
  window.history.replaceState(null, '', path);
  return renderSignedIn(<ContactRoutes notFound={null} />, anAccount({ userType }));
}

function aView(over: Partial<ContactView> = {}): ContactView {
  return { id: 5, name: 'Berg', query: 'q=berg&sort=-created', columns: [], shared: false, mine: true, ...over };
}

const params = () => new URLSearchParams(window.location.search);

beforeEach(() => {
  views = [aView()];
  sent.length = 0;
  server.use(
    ...contactBasics.filter(({ info }) => info.path !== '/api/contact-views'),
    http.get('/api/contacts', () => HttpResponse.json({ items: [aContactRow()], next: null })),
    http.get('/api/contact-views', () => HttpResponse.json({ items: views })),
    http.put('/api/contact-views/5', async ({ request }) => {
      const body = (await request.json()) as Omit<ContactView, 'id' | 'mine'>;
      sent.push(body);
      views = [aView(body)];
      return HttpResponse.json(views[0]);
    }),
    http.delete('/api/contact-views/5', () => {
      sent.push('delete');
      views = [];
      return HttpResponse.json({});
    }),
  );
});

describe('a view', () => {
  it('keeps the search, and takes on what was changed since', async () => {
    const { user } = visit('/contacts');
    await user.click(await screen.findByRole('button', { name: 'Views' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Berg' }));
    const search = screen.getByRole('searchbox', { name: 'Search contacts' });
    expect(search).toHaveValue('berg');
    await user.type(search, ' ab{Enter}');
    await waitFor(() => expect(params().get('q')).toBe('berg ab'));
    await user.click(screen.getByRole('button', { name: 'Berg (changed)' }));
    await user.click(screen.getByRole('menuitem', { name: 'Save changes to “Berg”' }));
    expect(await screen.findByRole('button', { name: 'Berg' })).toBeVisible();
    expect(sent).toEqual([
      expect.objectContaining({ name: 'Berg', query: 'q=berg+ab&sort=-created', shared: false }),
    ]);
  });

  it('is renamed and shared without taking on what was changed', async () => {
    const { user } = visit('/contacts?q=lind&view=5');
    await user.click(await screen.findByRole('button', { name: 'Berg (changed)' }));
    await user.click(screen.getByRole('menuitem', { name: 'Rename or share “Berg”…' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Rename or share the view' }));
    await user.clear(dialog.getByLabelText('Name of the view'));
    await user.type(dialog.getByLabelText('Name of the view'), 'Mountains');
    await user.click(dialog.getByRole('switch', { name: 'Show it to everybody' }));
    await user.click(dialog.getByRole('button', { name: 'Save' }));
    expect(await screen.findByRole('button', { name: 'Mountains (changed)' })).toBeVisible();
    expect(sent).toEqual([
      { name: 'Mountains', query: 'q=berg&sort=-created', columns: [], shared: true },
    ]);
    expect(params().get('q')).toBe('lind');
  });

  it('is deleted only when that is confirmed; the list stays as it is', async () => {
    const { user } = visit('/contacts?q=berg&sort=-created&view=5');
    await user.click(await screen.findByRole('button', { name: 'Berg' }));
    await user.click(screen.getByRole('menuitem', { name: 'Delete the view “Berg”' }));
    expect(sent).toEqual([]);
    await user.click(await screen.findByRole('button', { name: 'Delete' }));
    expect(await screen.findByRole('button', { name: 'Views' })).toBeVisible();
    expect(sent).toEqual(['delete']);
    expect(params().get('q')).toBe('berg');
  });

  it('of somebody else is changed only by whom may share views', async () => {
    views = [aView({ mine: false, shared: true })];
    const { user } = visit('/contacts?q=lind&view=5', 'user');
    await user.click(await screen.findByRole('button', { name: 'Berg (changed)' }));
    expect(screen.queryByRole('menuitem', { name: /Rename/u })).not.toBeInTheDocument();
    expect(screen.queryByRole('menuitem', { name: /Save changes/u })).not.toBeInTheDocument();
    await user.click(screen.getByRole('menuitem', { name: 'Back to “Berg” as saved' }));
    await waitFor(() => expect(params().get('q')).toBe('berg'));
  });
});
