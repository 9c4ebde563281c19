import { act, screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { pendingStore } from '@/features/caller/wrap-up/pending';
import { SoftphoneProvider } from '@/features/softphone/softphone-provider';
import { aLiveCall, aRingingCall } from '@/testing/factories';
import { FakePhone } from '@/testing/fake-phone';
import { renderSignedIn } from '@/testing/render';
import { answersCall, renderOnline } from '@/testing/render-online';
import { server } from '@/testing/server';
import { aCard, aMatch, anOutcomeCode, aTask } from '@/testing/work-factories';
import { Dock } from './dock';

const call = aRingingCall();
const unknown = aRingingCall({ contact: null });
const lars = { id: 2, name: 'Lars Lind', company: null, owner: null };
const asked: string[] = [];
let bodies: Record<string, unknown> = {};
let note = { text: '', version: 0, savedAt: null as string | null };

async function noting(request: Request, what: string): Promise<unknown> {
  const body: unknown = await request.json();
  asked.push(what);
  bodies[what] = body;
  return body;
}

async function ringing(rings = call) {
  const view = await renderOnline(<Dock className="" />);
  await view.tell({ type: 'call_ringing', call: rings, offeredToMe: true });
  return view;
}

async function talking(rings = call) {
  const view = await ringing(rings);
  await view.user.keyboard('a');
  await screen.findByRole('timer');
  await view.tell({
    type: 'call_started',
    call: aLiveCall({ contact: rings.contact }),
  });
  return view;
}

async function ended() {
  const view = await talking();
  act(() => view.phone.line(7).listener.onEnded());
  await screen.findByRole('region', { name: 'Wrap-up: Greta Gustafsson' });
  return view;
}

function card() {
  return within(screen.getByRole('region', { name: 'Ringing calls' }));
}

function wrapUp() {
  return within(screen.getByRole('region', { name: 'Wrap-up: Greta Gustafsson' }));
}

beforeEach(() => {
  asked.length = 0;
  bodies = {};
  note = { text: '', version: 0, savedAt: null };
  server.use(
    http.get('/api/twilio/status', () => HttpResponse.json({ configured: true })),
    http.get('/api/calls/:id/card', () => HttpResponse.json(aCard())),
    http.get('/api/calls/:id/note', () => HttpResponse.json(note)),
    http.put('/api/calls/:id/note', async ({ request }) => {
      const { text, version } = (await request.json()) as typeof note;
      note = { text, version: version + 1, savedAt: '2026-03-01T12:00:00.000Z' };
      return HttpResponse.json(note);
    }),
    http.get('/api/outcomes', () =>
      HttpResponse.json([
        anOutcomeCode({ id: 2, label: 'Not interested', tone: 'negative', position: 2 }),
        anOutcomeCode(),
      ]),
    ),
    http.get('/api/wrap-up-settings', () => HttpResponse.json({ outcomeRequired: true })),
    http.put('/api/calls/7/contact', async ({ request }) => {
      const { contactId } = (await noting(request, 'link')) as { contactId: number };
      return HttpResponse.json(aLiveCall({ contact: { id: contactId, name: 'Lars Lind' } }));
    }),
    http.put('/api/calls/7/wrap-up', async ({ request }) => {
      const { outcomeId } = (await noting(request, 'wrap-up')) as { outcomeId: number };
      return HttpResponse.json({
        callId: 7,
        outcome: anOutcomeCode({ id: outcomeId }),
        note: null,
        followUp: null,
      });
    }),
    http.post('/api/me/wrap-up/done', () => {
      asked.push('done');
      return HttpResponse.json({});
    }),
    answersCall(asked, 'answer', 200, call),
    answersCall(asked, 'hangup'),
    answersCall(asked, 'release'),
  );
});

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

describe('after the call', () => {
  it('asks what came of it, by number keys, and saving ends the wrap-up', async () => {
    const { user, tell } = await ended();
    await tell({
      type: 'presence_changed',
      userId: 3,
      state: 'wrap-up',
      since: null,
      until: '2100-01-01T00:00:00.000Z',
      callId: null,
    });
    await user.click(await wrapUp().findByRole('button', { name: 'Save and finish' }));
    expect(await wrapUp().findByText('Choose what came of the call')).toBeVisible();
    expect(wrapUp().queryByRole('button', { name: 'Finish without saving' })).toBeNull();
    act(() => (document.activeElement as HTMLElement).blur());
    await user.keyboard('2');
    expect(wrapUp().getByRole('radio', { name: 'Not interested' })).toBeChecked();
    await user.click(wrapUp().getByRole('button', { name: 'Save and finish' }));
    await waitFor(() => expect(asked).toContain('done'));
    expect(bodies['wrap-up']).toEqual({ outcomeId: 2 });
    expect(screen.queryByRole('region', { name: /^Wrap-up/ })).not.toBeInTheDocument();
  });

  it('goes on while the newest call is not written down, though an earlier one is', async () => {
    const lars = { callId: 6, who: 'Lars Lind', outcomeId: 1, followUp: null, done: false };
    pendingStore(3).set([lars]);
    server.use(
      http.put('/api/calls/6/wrap-up', () => {
        asked.push('earlier');
        return HttpResponse.json({ callId: 6 });
      }),
    );
    const { user, tell } = await ended();
    const until = '2100-01-01T00:00:00.000Z';
    const busy = { userId: 3, state: 'wrap-up' as const, since: null, until, callId: null };
    await tell({ type: 'presence_changed', ...busy });
    await user.click(screen.getByRole('button', { name: /Lars Lind.*Still to be written down/u }));
    await user.click(await screen.findByRole('button', { name: 'Save and finish' }));
    await waitFor(() => expect(asked).toContain('earlier'));
    await user.click(await wrapUp().findByRole('radio', { name: 'Sold' }));
    expect(asked).not.toContain('done');
    await user.click(wrapUp().getByRole('button', { name: 'Save and finish' }));
    await waitFor(() => expect(asked).toContain('done'));
  });

  it('sends the note and a follow-up along', async () => {
    server.use(
      http.put('/api/calls/7/wrap-up', async ({ request }) => {
        await noting(request, 'wrap-up');
        return HttpResponse.json({ callId: 7, followUp: aTask() });
      }),
    );
    const { user } = await ended();
    await user.click(await wrapUp().findByRole('radio', { name: 'Sold' }));
    await user.type(wrapUp().getByLabelText('Notes of this call'), 'Ten pieces');
    await user.click(wrapUp().getByRole('switch', { name: 'Follow up' }));
    expect(wrapUp().getByRole('button', { name: 'Tomorrow' })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
    await user.clear(wrapUp().getByLabelText('Day'));
    await user.type(wrapUp().getByLabelText('Day'), '2026-03-09');
    await user.keyboard('{Control>}{Enter}{/Control}');
    await waitFor(() =>
      expect(bodies['wrap-up']).toEqual({
        outcomeId: 1,
        note: 'Ten pieces',
        followUp: { title: 'Call Greta Gustafsson back', dueOn: '2026-03-09' },
      }),
    );
  });

  it('loses nothing when the next call comes, nor by a reload', async () => {
    const { user, tell, unmount } = await ended();
    await user.click(await wrapUp().findByRole('radio', { name: 'Sold' }));
    await tell({
      type: 'call_ringing',
      call: aRingingCall({ id: 8, contact: { id: 2, name: 'Lars Lind' } }),
      offeredToMe: true,
    });
    const folded = screen.getByRole('button', {
      name: /Greta Gustafsson.*Still to be written down/u,
    });
    await user.click(folded);
    expect(wrapUp().getByRole('radio', { name: 'Sold' })).toBeChecked();
    unmount();
    renderSignedIn(
      <SoftphoneProvider createPhone={new FakePhone().create}>
        <Dock className="" />
      </SoftphoneProvider>,
    );
    expect(await wrapUp().findByRole('radio', { name: 'Sold' })).toBeChecked();
  });

  it('stays when saving failed, and says why', async () => {
    server.use(
      http.put('/api/calls/7/wrap-up', () =>
        HttpResponse.json({ title: 'The database does not answer' }, { status: 503 }),
      ),
    );
    const { user } = await ended();
    await user.click(await wrapUp().findByRole('radio', { name: 'Sold' }));
    await user.click(wrapUp().getByRole('button', { name: 'Save and finish' }));
    expect(await wrapUp().findByText('The database does not answer')).toBeVisible();
    expect(wrapUp().getByRole('radio', { name: 'Sold' })).toBeChecked();
  });
});
