import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { TelBanner } from '@/features/calls/components/tel-banner';
import { telCall, telMode } from '@/lib/tel-mode';
import { aContact } from '@/testing/contact-factories';
import { aParticipant, anAccount, anAgentInCall, anEndedCall, aUser } from '@/testing/factories';
import { renderSignedIn } from '@/testing/render';
import { server } from '@/testing/server';
import { aCard, anOutcomeCode } from '@/testing/work-factories';
import { PageRoutes } from './page-routes';

const sold = anOutcomeCode();
const call = anEndedCall({
  code: sold,
  participants: [aParticipant({ state: 'left', leftAt: '2026-03-01T12:02:15.000Z' }), anAgentInCall()],
});
let searched = new URLSearchParams();
let sent: unknown = null;

function visit(path: string, account = anAccount()) {
  window.history.replaceState(null, '', path);
  return renderSignedIn(
    <>
      <TelBanner />
      <PageRoutes />
    </>,
    account,
  );
}

beforeEach(() => {
  sent = null;
  server.use(
    http.get('/api/users', () => HttpResponse.json([aUser()])),
    http.get('/api/outcomes', () => HttpResponse.json([sold])),
    http.get('/api/calls', ({ request }) => {
      searched = new URL(request.url).searchParams;
      return HttpResponse.json({ items: [call], next: null });
    }),
    http.get('/api/calls/7', () => HttpResponse.json(call)),
    http.get('/api/calls/7/card', () => HttpResponse.json(aCard())),
    http.get('/api/calls/7/note', () =>
      HttpResponse.json({ text: 'Ten pieces', version: 2, savedAt: null }),
    ),
    http.get('/api/calls/7/wrap-up', () =>
      HttpResponse.json({
        callId: 7,
        outcome: sold,
        wrappedUpBy: { id: 4, fullName: 'Bob Berg' },
      }),
    ),
    http.get('/api/calls/7/explanation', () =>
      HttpResponse.json({
        items: [
          {
            at: '2026-03-01T12:00:00.000Z',
            kind: 'webhook',
            title: 'The call came in',
            detail: 'To +46850000100',
            data: { CallSid: 'CA7' },
          },
          {
            at: '2026-03-01T12:00:08.000Z',
            kind: 'claim',
            title: 'Alice Andersson answered',
            detail: null,
            data: null,
          },
        ],
      }),
    ),
    http.post('/api/calls/manual', async ({ request }) => {
      sent = await request.json();
      return HttpResponse.json(anEndedCall({ id: 9, source: 'manual' }), { status: 201 });
    }),
  );
});

describe('the call log', () => {
  it('is narrowed down by what stands in the address', async () => {
    const { user } = visit('/calls');
    await user.selectOptions(
      await screen.findByRole('combobox', { name: 'Agent' }),
      await screen.findByRole('option', { name: 'Alice Andersson' }),
    );
    await user.click(screen.getByRole('button', { name: 'More filters' }));
    await user.type(screen.getByRole('searchbox', { name: 'Number' }), '0701');
    await user.click(screen.getByRole('button', { name: 'Unknown callers' }));
    await waitFor(() => expect(searched.get('number')).toBe('0701'));
    expect(searched.get('agentId')).toBe('3');
    expect(searched.get('unknown')).toBe('true');
    expect(window.location.search).toBe('?agent=3&unknown=true&number=0701');
    await user.click(screen.getByRole('button', { name: 'Clear filters' }));
    await waitFor(() => expect(window.location.search).toBe(''));
    expect(screen.getByRole('combobox', { name: 'Agent' })).toHaveValue('');
  });

  it('is narrowed down to lengths, a contact and a number of the company', async () => {
    server.use(
      http.get('/api/dialling', () =>
        HttpResponse.json({ numbers: [{ number: '+46850000100', label: 'Service' }] }),
      ),
      http.get('/api/contacts', () => HttpResponse.json({ items: [aContact()], next: null })),
      http.get('/api/contacts/1', () => HttpResponse.json(aContact())),
    );
    const { user } = visit('/calls?minSeconds=60');
    expect(await screen.findByRole('searchbox', { name: 'Talked at least' })).toHaveValue('1:00');
    await user.type(screen.getByRole('searchbox', { name: 'Talked at most' }), '2:0');
    await waitFor(() =>
      expect(screen.getByRole('searchbox', { name: 'Talked at most' })).toBeInvalid(),
    );
    await user.type(screen.getByRole('searchbox', { name: 'Talked at most' }), '7');
    await user.selectOptions(
      await screen.findByRole('combobox', { name: 'Company number' }),
      'Service',
    );
    await user.type(screen.getByRole('combobox', { name: 'Contact' }), 'Greta');
    await screen.findByRole('option', { name: /Greta/ });
    await user.keyboard('{ArrowDown}{Enter}');
    expect(await screen.findByText('With Greta Gustafsson')).toBeVisible();
    await waitFor(() =>
      expect(Object.fromEntries(searched)).toEqual({
        minSeconds: '60',
        maxSeconds: '127',
        companyNumber: '+46850000100',
        contact: '1',
        limit: '50',
      }),
    );
    await user.click(screen.getByRole('button', { name: 'With anybody' }));
    await waitFor(() => expect(searched.has('contact')).toBe(false));
    expect(Object.fromEntries(new URLSearchParams(window.location.search))).toEqual({
      minSeconds: '60',
      maxSeconds: '127',
      companyNumber: '+46850000100',
    });
  });

  it('is exported only by those who may', async () => {
    visit('/calls');
    await screen.findByRole('heading', { name: 'Calls' });
    expect(screen.queryByRole('button', { name: 'Export' })).not.toBeInTheDocument();
  });

  it('is exported as it is filtered', async () => {
    let exported = '';
    server.use(
      http.get('/api/calls/export.csv', ({ request }) => {
        exported = new URL(request.url).search;
        return HttpResponse.json({ title: 'The export is too busy' }, { status: 503 });
      }),
    );
    const { user } = visit('/calls?direction=inbound', anAccount({ userType: 'manager' }));
    await user.click(await screen.findByRole('button', { name: 'Export' }));
    await waitFor(() => expect(exported).toMatch(/^\?direction=inbound&zone=/));
  });

  it('takes calls that were made elsewhere', async () => {
    const { user } = visit('/calls');
    await user.click(await screen.findByRole('button', { name: 'Write down a call' }));
    const dialog = within(screen.getByRole('dialog'));
    await user.click(dialog.getByRole('button', { name: 'Save call' }));
    expect(dialog.getByText('Enter the number')).toBeVisible();
    expect(dialog.getByText('Minutes and seconds, such as 2:07')).toBeVisible();
    await user.type(dialog.getByLabelText('Number'), '070-123 45 67');
    await user.clear(dialog.getByLabelText('Began'));
    await user.type(dialog.getByLabelText('Began'), '2026-03-01T13:00');
    await user.type(dialog.getByLabelText('Talked for'), '2:07');
    await user.type(dialog.getByLabelText('Note'), 'Will order');
    await user.click(dialog.getByRole('button', { name: 'Save call' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
    expect(sent).toEqual({
      number: '070-123 45 67',
      direction: 'outbound',
      outcome: 'completed',
      startedAt: new Date(2026, 2, 1, 13).toISOString(),
      durationSeconds: 127,
      note: 'Will order',
    });
  });

  it('hands numbers to the mobile on request, and offers to write the call down', async () => {
    telMode.set(true);
    const { user } = visit('/calls');
    const number = await screen.findByRole('link', { name: '+46 70 123 45 67' });
    expect(number).toHaveAttribute('href', 'tel:+46701234567');
    number.addEventListener('click', (event) => event.preventDefault());
    await user.click(number);
    expect(await screen.findByText('You dialled Greta Gustafsson on your mobile.')).toBeVisible();
    await user.click(
      within(screen.getByRole('status')).getByRole('button', { name: 'Write down a call' }),
    );
    const dialledAt = telCall.get()?.startedAt;
    const dialog = within(screen.getByRole('dialog'));
    expect(dialog.getByLabelText('Number')).toHaveValue('+46701234567');
    expect(dialog.getByText('Greta Gustafsson')).toBeVisible();
    await user.type(dialog.getByLabelText('Talked for'), '3');
    await user.click(dialog.getByRole('button', { name: 'Save call' }));
    await waitFor(() => expect(screen.queryByText(/on your mobile/)).not.toBeInTheDocument());
    expect(dialledAt).toMatch(/:\d\d\.\d{3}Z$/);
    expect(sent).toMatchObject({
      number: '+46701234567',
      startedAt: dialledAt,
      durationSeconds: 180,
      contactId: 1,
    });
  });
});

describe('the page of one call', () => {
  it('shows who was in it, what came of it and the note', async () => {
    visit('/calls/7');
    expect(await screen.findByRole('heading', { name: 'Greta Gustafsson' })).toBeVisible();
    const legs = within(screen.getByRole('table'));
    expect(legs.getByRole('cell', { name: 'Alice Andersson' })).toBeVisible();
    expect(await screen.findByText('Written down by Bob Berg')).toBeVisible();
    expect(await screen.findByDisplayValue('Ten pieces')).toBeVisible();
  });

  it('shows leaders what colleagues have noted down, each with its author', async () => {
    const note = {
      callId: 7,
      contactId: 1,
      createdAt: '2026-03-01T12:01:00.000Z',
      updatedAt: '2026-03-01T12:02:00.000Z',
      version: 1,
    };
    server.use(
      http.get('/api/calls/7/notes', () =>
        HttpResponse.json({
          items: [
            { ...note, id: 1, text: 'Wants a refund', author: { id: 4, fullName: 'Bob Berg' } },
            { ...note, id: 2, text: 'My own', author: { id: 3, fullName: 'Alice Andersson' } },
          ],
        }),
      ),
    );
    visit('/calls/7', anAccount({ userType: 'manager' }));
    const notes = within(await screen.findByRole('list', { name: 'Notes of colleagues' }));
    const entries = notes.getAllByRole('listitem');
    expect(entries).toHaveLength(1);
    expect(entries[0]).toHaveTextContent('Bob Berg');
    expect(entries[0]).toHaveTextContent('Wants a refund');
  });

  describe('that was written down', () => {
    const entry = anEndedCall({
      source: 'manual',
      direction: 'outbound',
      from: '',
      to: '+46701234567',
      answeredAt: '2026-03-01T12:00:00.000Z',
      endedAt: '2026-03-01T12:02:07.000Z',
      changedAt: '2026-03-01T12:05:00.123456Z',
    });

    beforeEach(() => {
      server.use(http.get('/api/calls/7', () => HttpResponse.json(entry)));
    });

    it('is corrected by who wrote it down', async () => {
      server.use(
        http.put('/api/calls/7', async ({ request }) => {
          sent = await request.json();
          return HttpResponse.json(entry);
        }),
      );
      const { user } = visit('/calls/7');
      await user.click(await screen.findByRole('button', { name: 'Correct this entry' }));
      const dialog = within(screen.getByRole('dialog'));
      expect(dialog.getByLabelText('Number')).toHaveValue('+46701234567');
      expect(dialog.getByLabelText('Talked for')).toHaveValue('2:07');
      expect(dialog.queryByLabelText('Note')).not.toBeInTheDocument();
      await user.selectOptions(dialog.getByLabelText('Outcome'), 'Busy');
      await user.clear(dialog.getByLabelText('Talked for'));
      await user.type(dialog.getByLabelText('Talked for'), '0:00');
      await user.click(dialog.getByRole('button', { name: 'Save the correction' }));
      await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
      expect(sent).toEqual({
        number: '+46701234567',
        direction: 'outbound',
        outcome: 'busy',
        startedAt: entry.startedAt,
        durationSeconds: 0,
        changedAt: '2026-03-01T12:05:00.123456Z',
      });
    });

    it('says when somebody else has corrected it meanwhile', async () => {
      server.use(
        http.put('/api/calls/7', () =>
          HttpResponse.json(
            { title: 'This entry was changed while you were typing', current: entry },
            { status: 409 },
          ),
        ),
      );
      const { user } = visit('/calls/7');
      await user.click(await screen.findByRole('button', { name: 'Correct this entry' }));
      await user.click(screen.getByRole('button', { name: 'Save the correction' }));
      expect(
        await screen.findByText('This entry was changed while you were typing'),
      ).toBeVisible();
    });

    it('is removed once one is sure', async () => {
      let removed = new URLSearchParams();
      server.use(
        http.delete('/api/calls/7', ({ request }) => {
          removed = new URL(request.url).searchParams;
          return HttpResponse.json({ message: 'Call removed' });
        }),
      );
      const { user } = visit('/calls/7');
      await user.click(await screen.findByRole('button', { name: 'Remove this entry' }));
      await user.click(
        within(screen.getByRole('alertdialog')).getByRole('button', { name: 'Remove this entry' }),
      );
      expect(await screen.findByRole('heading', { name: 'Calls' })).toBeVisible();
      expect(removed.get('changedAt')).toBe('2026-03-01T12:05:00.123456Z');
    });

    it('is left to who wrote it down and admins', async () => {
      server.use(http.get('/api/calls/7/notes', () => HttpResponse.json({ items: [] })));
      visit('/calls/7', anAccount({ id: 9, userType: 'manager' }));
      expect(await screen.findByRole('heading', { name: 'Who was in the call' })).toBeVisible();
      expect(screen.queryByRole('button', { name: 'Correct this entry' })).not.toBeInTheDocument();
    });
  });

  it('asks nobody else for notes of colleagues', async () => {
    visit('/calls/7');
    expect(await screen.findByRole('heading', { name: 'Who was in the call' })).toBeVisible();
    expect(screen.queryByRole('heading', { name: 'Notes of colleagues' })).not.toBeInTheDocument();
  });

  it('is taken from a contact again', async () => {
    let contact: unknown = undefined;
    server.use(
      http.put('/api/calls/7/contact', async ({ request }) => {
        contact = await request.json();
        return HttpResponse.json({ ...call, contact: null });
      }),
      http.get('/api/calls/7', () =>
        HttpResponse.json(contact === undefined ? call : { ...call, contact: null }),
      ),
    );
    const { user } = visit('/calls/7');
    await user.click(await screen.findByRole('button', { name: 'Not this contact' }));
    expect(await screen.findByRole('button', { name: 'Link to a contact' })).toBeVisible();
    expect(contact).toEqual({ contactId: null });
  });

  it('explains the call step by step on request', async () => {
    const { user } = visit('/calls/7');
    await user.click(await screen.findByRole('button', { name: 'Explain this call' }));
    const steps = within(await screen.findByRole('list', { name: 'Explain this call' }));
    const titles = steps.getAllByRole('listitem').map((each) => each.textContent);
    expect(titles[0]).toContain('The call came in');
    expect(titles[1]).toContain('Alice Andersson answered');
  });

  it('says when there is no such call', async () => {
    server.use(
      http.get('/api/calls/8', () =>
        HttpResponse.json({ title: 'There is no such call' }, { status: 404 }),
      ),
    );
    visit('/calls/8');
    expect(await screen.findByText('There is no such call')).toBeVisible();
  });
});
