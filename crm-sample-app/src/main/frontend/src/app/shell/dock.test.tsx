import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { aRingingCall } from '@/testing/factories';
import { server } from '@/testing/server';
import { aCard, aMatch } from '@/testing/work-factories';
import { asked, bodies, card, lars, note, noting, ringing, setTheScene, talking, unknown } from './dock-scene';

setTheScene();

describe('the card of a ringing call', () => {
  it('tells company, owner, when we last spoke, what is open and the last calls', async () => {
    await ringing();
    expect(await card().findByText('Gustafsson Bygg AB')).toBeVisible();
    expect(card().getByText('Owner: Bob Berg')).toBeVisible();
    expect(card().getByText(/^Last spoke .* with Ada Admin$/)).toBeVisible();
    const tasks = within(card().getByRole('region', { name: 'Open tasks' }));
    expect(tasks.getByText('Send the quote')).toBeVisible();
    const calls = within(card().getByRole('region', { name: 'Last calls' }));
    expect(calls.getByText('2:07')).toBeVisible();
  });

  it('says how often an unknown number has called', async () => {
    server.use(
      http.get('/api/calls/7/card', () =>
        HttpResponse.json(aCard({ matches: [], previousCalls: 4 })),
      ),
    );
    await ringing(unknown);
    expect(card().getByText('Unknown number')).toBeVisible();
    expect(card().getByText('From Sweden')).toBeVisible();
    expect(await card().findByText('Has called 4 times before')).toBeVisible();
  });

  it('never keeps the call from being answered', async () => {
    server.use(
      http.get('/api/calls/7/card', () =>
        HttpResponse.json({ title: 'The database does not answer' }, { status: 503 }),
      ),
    );
    const { user } = await ringing();
    expect(await card().findByText(/could not be loaded/)).toBeVisible();
    expect(card().getByText('Greta Gustafsson')).toBeVisible();
    await user.keyboard('a');
    expect(await screen.findByRole('region', { name: 'Live call' })).toBeVisible();
  });

  it('lets one choose between several contacts, and links the chosen one once answered', async () => {
    server.use(
      http.get('/api/calls/7/card', () =>
        HttpResponse.json(aCard({ matches: [aMatch(), aMatch({ contact: lars })] })),
      ),
    );
    const { user } = await ringing(unknown);
    expect(await card().findByText('2 contacts have this number')).toBeVisible();
    await user.click(card().getByRole('radio', { name: 'Lars Lind' }));
    expect(card().getByRole('radio', { name: 'Lars Lind' })).toBeChecked();
    await user.click(card().getByRole('button', { name: 'Answer' }));
    await waitFor(() => expect(bodies.link).toEqual({ contactId: 2 }));
    expect(await screen.findByRole('link', { name: 'Open Lars Lind' })).toBeVisible();
  });
});

describe('during the call', () => {
  it('leads to the contact', async () => {
    await talking();
    const open = await screen.findByRole('link', { name: 'Open Greta Gustafsson' });
    expect(open).toHaveAttribute('href', '/contacts/1');
  });

  it('saves the note as it is typed', async () => {
    const { user } = await talking();
    const record = within(screen.getByRole('region', { name: 'Caller and notes' }));
    await user.type(record.getByLabelText('Notes of this call'), 'Wants a quote');
    expect(await record.findByText('Saved')).toBeVisible();
    expect(note.text).toBe('Wants a quote');
  });

  it('keeps the note here while the server is away', async () => {
    server.use(http.put('/api/calls/7/note', () => HttpResponse.error()));
    const { user } = await talking();
    await user.type(await screen.findByLabelText('Notes of this call'), 'kept');
    expect(await screen.findByText('Kept in this browser until the server is back')).toBeVisible();
    expect(localStorage.getItem('voipcrm.note.3.7')).toContain('kept');
  });

  it('calls nobody unknown before the number has been looked up', async () => {
    let lookedUp = (): void => undefined;
    server.use(
      http.get('/api/calls/7/card', async () => {
        await new Promise<void>((resolve) => {
          lookedUp = resolve;
        });
        return HttpResponse.json(aCard({ matches: [] }));
      }),
    );
    await talking(unknown);
    expect(await screen.findByText('Looking the number up…')).toBeVisible();
    expect(screen.queryByText('Not a contact yet')).not.toBeInTheDocument();
    lookedUp();
    expect(await screen.findByText('Not a contact yet')).toBeVisible();
  });

  it('says so when the number could not be looked up', async () => {
    server.use(http.get('/api/calls/7/card', () => HttpResponse.json({}, { status: 400 })));
    await talking(unknown);
    expect(await screen.findByText(/could not be loaded/)).toBeVisible();
    expect(screen.queryByText('Not a contact yet')).not.toBeInTheDocument();
  });

  it('puts an unknown caller to a contact that is found, with the number if one wants', async () => {
    server.use(
      http.get('/api/calls/7/card', () => HttpResponse.json(aCard({ matches: [] }))),
      http.get('/api/contacts', () => HttpResponse.json({ items: [lars], next: null })),
    );
    const { user } = await talking(unknown);
    await user.click(await screen.findByRole('button', { name: 'Link to a contact' }));
    const dialog = within(screen.getByRole('dialog', { name: 'Who is this call with?' }));
    expect(dialog.getByRole('switch', { name: /^Add \+46 70/ })).toBeChecked();
    await user.type(dialog.getByLabelText('Find a contact'), 'lars');
    await user.click(await dialog.findByRole('button', { name: /Lars Lind/ }));
    expect(await screen.findByRole('link', { name: 'Open Lars Lind' })).toBeVisible();
    expect(bodies.link).toEqual({ contactId: 2, addNumber: true });
  });

  it('makes a contact of an unknown caller in one form', async () => {
    server.use(
      http.get('/api/calls/7/card', () => HttpResponse.json(aCard({ matches: [] }))),
      http.post('/api/contacts', async ({ request }) => {
        await noting(request, 'create');
        return HttpResponse.json(lars, { status: 201 });
      }),
    );
    const { user } = await talking(unknown);
    await user.click(await screen.findByRole('button', { name: 'New contact' }));
    const dialog = within(screen.getByRole('dialog', { name: 'New contact' }));
    await user.click(dialog.getByRole('button', { name: 'Create and link' }));
    expect(dialog.getByText('Enter a name')).toBeVisible();
    await user.type(dialog.getByLabelText('Name'), 'Lars Lind');
    await user.click(dialog.getByRole('button', { name: 'Create and link' }));
    expect(await screen.findByRole('link', { name: 'Open Lars Lind' })).toBeVisible();
    expect(bodies.create).toMatchObject({
      name: 'Lars Lind',
      companyName: null,
      phones: [{ number: '+46701234567' }],
    });
    expect(bodies.link).toEqual({ contactId: 2 });
  });

  it('asks there what the company requires of every contact', async () => {
    const vat = { id: 1, key: 'vatId', label: 'VAT number', type: 'text', required: true };
    server.use(
      http.get('/api/calls/7/card', () => HttpResponse.json(aCard({ matches: [] }))),
      http.get('/api/contact-fields', () =>
        HttpResponse.json({
          items: [
            vat,
            { ...vat, id: 2, key: 'size', label: 'Size', type: 'number', required: false },
            { ...vat, id: 3, key: 'vip', label: 'Important', type: 'boolean' },
          ],
        }),
      ),
      http.post('/api/contacts', async ({ request }) => {
        await noting(request, 'create');
        return JSON.stringify(bodies.create).includes('SE55')
          ? HttpResponse.json(lars, { status: 201 })
          : HttpResponse.json(
              { title: 'Invalid', errors: [{ field: 'fields.vatId', message: 'Begins with SE' }] },
              { status: 400 },
            );
      }),
    );
    const { user } = await talking(unknown);
    await user.click(await screen.findByRole('button', { name: 'New contact' }));
    const dialog = within(screen.getByRole('dialog', { name: 'New contact' }));
    await user.type(dialog.getByLabelText('Name'), 'Lars Lind');
    const number = await dialog.findByLabelText('VAT number *');
    expect(dialog.queryByLabelText('Size')).not.toBeInTheDocument();
    await user.click(dialog.getByRole('button', { name: 'Create and link' }));
    expect(number).toHaveAccessibleDescription('VAT number is needed');
    expect(asked).not.toContain('create');
    await user.type(number, '55');
    await user.click(dialog.getByRole('button', { name: 'Create and link' }));
    await waitFor(() => expect(number).toHaveAccessibleDescription('Begins with SE'));
    await user.clear(number);
    await user.type(number, 'SE55');
    await user.click(dialog.getByRole('button', { name: 'Create and link' }));
    expect(await screen.findByRole('link', { name: 'Open Lars Lind' })).toBeVisible();
    expect(bodies.create).toMatchObject({ fields: { vatId: 'SE55', vip: false } });
  });

  it('makes that contact once, though the call could not be put to it at first', async () => {
    server.use(
      http.get('/api/calls/7/card', () => HttpResponse.json(aCard({ matches: [] }))),
      http.post('/api/contacts', async ({ request }) => {
        await noting(request, 'create');
        return HttpResponse.json(lars, { status: 201 });
      }),
      http.put('/api/calls/7/contact', () => HttpResponse.json({}, { status: 503 }), {
        once: true,
      }),
    );
    const { user } = await talking(unknown);
    await user.click(await screen.findByRole('button', { name: 'New contact' }));
    const dialog = within(screen.getByRole('dialog', { name: 'New contact' }));
    await user.type(dialog.getByLabelText('Name'), 'Lars Lind');
    await user.click(dialog.getByRole('button', { name: 'Create and link' }));
    expect(await dialog.findByRole('alert')).toBeVisible();
    await user.click(dialog.getByRole('button', { name: 'Create and link' }));
    expect(await screen.findByRole('link', { name: 'Open Lars Lind' })).toBeVisible();
    expect(asked.filter((what) => what === 'create')).toHaveLength(1);
  });

  it('rings with the name alone when only the host knows whose the number is', async () => {
    const whose = { id: null, name: 'Kund Karlsson' };
    const match = aMatch({ contact: whose });
    server.use(http.get('/api/calls/7/card', () => HttpResponse.json(aCard({ matches: [match] }))));
    await talking(aRingingCall({ contact: whose }));
    expect(await screen.findAllByText('Kund Karlsson')).not.toHaveLength(0);
    expect(screen.queryByRole('link', { name: /Kund Karlsson/ })).toBeNull();
  });
});
