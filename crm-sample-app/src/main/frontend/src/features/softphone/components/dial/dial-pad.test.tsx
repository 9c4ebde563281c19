import { act, screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { aRingingCall } from '@/testing/factories';
import { renderOnline } from '@/testing/render-online';
import { server } from '@/testing/server';
import { CallDock } from '../call-dock';

const placed: unknown[] = [];
const outbound = aRingingCall({
  direction: 'outbound',
  from: '+46850000100',
  to: '+46701234567',
  contact: null,
});

async function pad() {
  const view = await renderOnline(<CallDock />);
  const form = within(screen.getByRole('form', { name: 'Dial pad' }));
  return { ...view, form, field: form.getByLabelText('Number or extension') };
}

beforeEach(() => {
  placed.length = 0;
  server.use(
    http.get('/api/twilio/status', () => HttpResponse.json({ configured: true })),
    http.get('/api/dialling', () =>
      HttpResponse.json({
        homeCountry: 'SE',
        numbers: [
          { number: '+46850000100', label: 'Stockholm' },
          { number: '+46850000101', label: 'Support' },
        ],
      }),
    ),
    http.get('/api/dialling/check', ({ request }) => {
      const number = new URL(request.url).searchParams.get('number') ?? '';
      return HttpResponse.json(
        number === '202'
          ? { display: '202', allowed: true, colleague: { id: 4, fullName: 'Bob Berg' } }
          : { display: number, country: 'SE', allowed: true, e164: '+46701234567' },
      );
    }),
    http.post('/api/calls', async ({ request }) => {
      placed.push(await request.json());
      return HttpResponse.json(outbound, { status: 201 });
    }),
  );
});

describe('the dial pad', () => {
  it('groups the number as it is typed and says where it leads', async () => {
    const { user, form, field } = await pad();
    await user.type(field, '0701234567');
    expect(field).toHaveValue('070-123 45 67');
    expect(await form.findByText('070-123 45 67 · Sweden')).toBeVisible();
    expect(form.getByText(/^Emergency numbers can’t be called/)).toBeVisible();
  });

  it('knows colleagues by their extension', async () => {
    const { user, form, field } = await pad();
    await user.type(field, '202');
    expect(await form.findByText('Bob Berg, colleague')).toBeVisible();
  });

  it('calls from the number one chose, and shows the other end ringing', async () => {
    const { user, form, field, phone, tell } = await pad();
    await user.selectOptions(form.getByLabelText('Call from'), '+46850000101');
    await user.type(field, '0701234567{Enter}');
    await waitFor(() => expect(phone.connected).toEqual([7]));
    expect(placed).toEqual([{ to: '070-123 45 67', from: '+46850000101' }]);
    const customer = { label: 'customer', party: 'customer', state: 'ringing' } as const;
    await tell({
      type: 'call_changed',
      offeredToMe: false,
      call: {
        ...outbound,
        participants: [
          {
            ...customer,
            user: null,
            name: null,
            number: outbound.to,
            onHold: false,
            muted: false,
            joinedAt: null,
            leftAt: null,
          },
        ],
      },
    });
    const card = within(screen.getByRole('region', { name: 'Live call' }));
    expect(card.getAllByText('Ringing…')[0]).toBeVisible();
    expect(card.getByRole('button', { name: 'Transfer' })).toHaveAccessibleDescription(
      'Nobody has answered yet.',
    );
  });

  it('tells how a call went that nobody answered', async () => {
    const { user, field, phone, tell } = await pad();
    await user.type(field, '0701234567{Enter}');
    await waitFor(() => expect(phone.connected).toEqual([7]));
    act(() => phone.line(7).listener.onEnded());
    const failed = { state: 'ended', outcome: 'failed', failureReason: 'Not in service' } as const;
    await tell({ type: 'call_ended', call: { ...outbound, ...failed } });
    expect(await screen.findByText('The call failed: Not in service')).toBeVisible();
  });

  it('says in the server’s words why a number was not called, and dials again on request', async () => {
    server.use(
      http.post('/api/calls', () =>
        HttpResponse.json({ title: 'Calls to Norway are not allowed.' }, { status: 422 }),
      ),
    );
    const { user, form, field, phone } = await pad();
    await user.type(field, '+4722334455{Enter}');
    expect(await form.findByRole('alert')).toHaveTextContent(
      '+47 22 33 44 55 was not calledCalls to Norway are not allowed.',
    );
    expect(phone.connected).toEqual([]);
    await user.clear(field);
    expect(form.getByRole('button', { name: 'Redial +47 22 33 44 55' })).toBeEnabled();
  });
});
