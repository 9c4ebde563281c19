import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Call } from '@/lib/wire/call';
import type { Handover } from '@/lib/wire/participant';
import { aLiveCall, anAgentInCall, aParticipant, aUser } from '@/testing/factories';
import { renderOnline } from '@/testing/render-online';
import { server } from '@/testing/server';
import { CallDock } from '../call-dock';

const talk = aLiveCall();
const asked: string[] = [];
const bob = { id: 4, fullName: 'Bob Berg' };
const held = aParticipant({ onHold: true });

const consult: Handover = {
  kind: 'consult',
  by: { id: 3, fullName: 'Alice Andersson' },
  to: { user: bob, number: null, label: 'agent-4' },
  state: 'ringing',
  startedAt: null,
};

function refuse(path: string, title: string) {
  return http.post(`/api/calls/7/${path}`, () => HttpResponse.json({ title }, { status: 503 }));
}

async function talking() {
  const view = await renderOnline(<CallDock />);
  const change = (over: Partial<Call>): Promise<void> =>
    view.tell({ type: 'call_changed', call: { ...talk, ...over }, offeredToMe: false });
  await view.tell({ type: 'call_ringing', call: { ...talk, state: 'ringing' }, offeredToMe: true });
  await view.user.keyboard('a');
  const card = within(await screen.findByRole('region', { name: 'Live call' }));
  await card.findByRole('timer');
  await change({});
  return { ...view, card, change };
}

const press = (view: Awaited<ReturnType<typeof talking>>, name: string) =>
  view.user.click(view.card.getByRole('button', { name }));

beforeEach(() => {
  asked.length = 0;
  server.use(
    http.get('/api/twilio/status', () => HttpResponse.json({ configured: true })),
    http.get('/api/users', () =>
      HttpResponse.json([aUser(), aUser({ ...bob, extension: '202', email: 'bob@example.com' })]),
    ),
    http.post('/api/calls/7/*', async ({ request }) => {
      const path = new URL(request.url).pathname.replace('/api/calls/7/', '');
      asked.push(`${path} ${await request.text()}`.trim());
      return HttpResponse.json({});
    }),
    http.delete('/api/calls/7/participants/:label', ({ params }) => {
      asked.push(`drop ${String(params.label)}`);
      return HttpResponse.json({});
    }),
  );
});

describe('holding', () => {
  it('is asked of the server and shown once it is so', async () => {
    const view = await talking();
    await press(view, 'Hold');
    await waitFor(() => expect(asked).toContain('hold {"on":true}'));
    expect(view.card.getByText('Greta Gustafsson hears you.')).toBeVisible();
    await view.change({ participants: [held, anAgentInCall()] });
    expect(view.card.getByText('On hold')).toBeVisible();
    expect(
      view.card.getByText('Nobody hears you. Greta Gustafsson hears music.'),
    ).toBeVisible();
    await press(view, 'Resume');
    await waitFor(() => expect(asked).toContain('hold {"on":false}'));
  });

  it('that is refused says so and changes nothing', async () => {
    server.use(refuse('hold', 'The provider does not answer'));
    const view = await talking();
    await press(view, 'Hold');
    expect(await view.card.findByRole('alert')).toHaveTextContent(
      'Not put on hold. The provider does not answer',
    );
    expect(view.card.getByRole('button', { name: 'Hold' })).toHaveAttribute(
      'aria-pressed',
      'false',
    );
  });

  it('that the provider lacks says why', async () => {
    server.use(http.get('/api/dialling', () => HttpResponse.json({ capabilities: ['mute'] })));
    const view = await talking();
    expect(view.card.getByRole('button', { name: 'Hold' })).toHaveAccessibleDescription(
      'Your telephone provider can’t do this.',
    );
    await press(view, 'Hold');
    expect(asked.some((each) => each.startsWith('hold'))).toBe(false);
  });
});

describe('the keypad', () => {
  it('sends what is clicked and what is typed', async () => {
    const view = await talking();
    await press(view, 'Keypad');
    await press(view, '5');
    await view.user.click(view.card.getByRole('textbox', { name: 'Sent' }));
    await view.user.keyboard('1#m');
    expect(view.phone.line(7).digits).toBe('51#');
    expect(view.phone.line(7).muted).toBe(false);
  });
});

describe('a transfer', () => {
  async function choosingBob() {
    const view = await talking();
    await press(view, 'Transfer');
    const dialog = within(await screen.findByRole('dialog', { name: 'Transfer this call' }));
    const presence = { userId: 4, since: null, until: null, callId: null } as const;
    await view.tell({ type: 'presence_changed', state: 'available', ...presence });
    await view.user.click(await dialog.findByRole('radio', { name: /Bob Berg/ }));
    return { ...view, dialog };
  }

  it('asks the colleague first, and is completed or cancelled', async () => {
    const view = await choosingBob();
    await view.user.click(view.dialog.getByRole('button', { name: 'Ask first' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
    expect(asked).toContain('invite {"kind":"consult","userId":4}');
    await view.change({ handover: consult, participants: [held, anAgentInCall()] });
    expect(view.card.getByText('Asking Bob Berg')).toBeVisible();
    expect(view.card.getByRole('button', { name: 'Complete transfer' })).toBeDisabled();
    await view.change({ handover: { ...consult, state: 'joined' } });
    await press(view, 'Complete transfer');
    await waitFor(() => expect(asked).toContain('handover/complete'));
    await press(view, 'Cancel transfer');
    await waitFor(() => expect(asked).toContain('handover/cancel'));
  });

  it('happens at once on request', async () => {
    const view = await choosingBob();
    await view.user.click(view.dialog.getByRole('button', { name: 'Transfer now' }));
    await waitFor(() => expect(asked).toContain('invite {"kind":"transfer","userId":4}'));
  });

  it('that is refused stays in the dialog with the reason', async () => {
    server.use(refuse('invite', 'Bob Berg can’t be reached'));
    const view = await choosingBob();
    await view.user.click(view.dialog.getByRole('button', { name: 'Transfer now' }));
    expect(await view.dialog.findByRole('alert')).toHaveTextContent('Bob Berg can’t be reached');
  });

  it('that nobody took says so in the call', async () => {
    const view = await talking();
    await view.change({ handoverFailure: 'Bob Berg did not answer' });
    expect(view.card.getByRole('alert')).toHaveTextContent('Bob Berg did not answer');
  });
});

describe('somebody else in the call', () => {
  it('can be dropped', async () => {
    const view = await talking();
    const guest = aParticipant({ label: 'guest-1', party: 'guest', name: 'Lars Lind' });
    await view.change({ participants: [aParticipant(), anAgentInCall(), guest] });
    await press(view, 'Drop Lars Lind');
    await waitFor(() => expect(asked).toContain('drop guest-1'));
  });
});
