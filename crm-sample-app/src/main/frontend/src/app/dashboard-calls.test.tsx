import { act, screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { CallDock } from '@/features/softphone/components/call-dock';
import type { Call } from '@/lib/wire/call';
import { aLiveCall, aRingingCall, aUser } from '@/testing/factories';
import { FakePhone } from '@/testing/fake-phone';
import { answersCall, renderOnline } from '@/testing/render-online';
import { server } from '@/testing/server';
import { PageRoutes } from './page-routes';

const greta = aRingingCall();
const lars = aRingingCall({
  id: 8,
  startedAt: '2026-03-01T12:00:05.000Z',
  contact: { id: 2, name: 'Lars Lind' },
});
const asked: string[] = [];

async function dashboard(phone?: FakePhone) {
  window.history.replaceState(null, '', '/');
  const view = await renderOnline(
    <>
      <PageRoutes />
      <CallDock />
    </>,
    phone,
  );
  await view.tell({ type: 'snapshot', position: 1, calls: [], ringingForMe: [], presence: [] });
  const ring = (call: Call, offeredToMe = true): Promise<void> =>
    view.tell({ type: 'call_ringing', call, offeredToMe });
  const change = (call: Call): Promise<void> =>
    view.tell({ type: 'call_changed', call, offeredToMe: false });
  return { ...view, ring, change };
}

function row(caller: string) {
  return within(screen.getByRole('listitem', { name: caller }));
}

/** The names of what can be done in a row, apart from calling the number. */
function actionsIn(caller: string): (string | null)[] {
  return row(caller)
    .queryAllByRole('button')
    .map((each) => each.getAttribute('aria-label') ?? each.textContent)
    .filter((name) => !name.startsWith('Call '));
}

function button(caller: string, name: RegExp) {
  return row(caller).getByRole('button', { name });
}

function key(caller: string, name: RegExp): string | null {
  return button(caller, name).getAttribute('aria-keyshortcuts');
}

beforeEach(() => {
  asked.length = 0;
  server.use(
    http.get('/api/twilio/status', () => HttpResponse.json({ configured: true })),
    http.get('/api/users', () => HttpResponse.json([aUser()])),
    answersCall(asked, 'answer', 200, greta),
    answersCall(asked, 'decline'),
    answersCall(asked, 'release'),
  );
});

describe('a call that rings for me', () => {
  it('is answered in the list', async () => {
    const { user, ring, phone } = await dashboard();
    await ring(greta);
    await user.click(button('Greta Gustafsson', /^Answer Greta Gustafsson$/));
    expect(await screen.findByRole('region', { name: 'Live call' })).toBeVisible();
    expect(phone.connected).toEqual([7]);
    expect(actionsIn('Greta Gustafsson')).toEqual([]);
  });

  it('is declined in the list', async () => {
    const { user, ring } = await dashboard();
    await ring(greta);
    await user.click(button('Greta Gustafsson', /^Decline Greta Gustafsson$/));
    await waitFor(() =>
      expect(actionsIn('Greta Gustafsson')).toEqual(['Pick up Greta Gustafsson']),
    );
    expect(asked).toEqual(['decline']);
  });

  it('shows the keys where it is the one they are meant for', async () => {
    const { ring } = await dashboard();
    await ring(greta);
    await ring(lars);
    expect(row('Greta Gustafsson').getByText('A', { selector: 'kbd' })).toBeInTheDocument();
    expect(key('Greta Gustafsson', /^Answer/)).toBe('A');
    expect(key('Greta Gustafsson', /^Decline/)).toBe('D');
    expect(key('Lars Lind', /^Answer/)).toBeNull();
    expect(row('Lars Lind').queryByText('A', { selector: 'kbd' })).not.toBeInTheDocument();
  });

  it('is answered once by its key, although it is shown twice', async () => {
    const { user, ring, phone } = await dashboard();
    await ring(greta);
    await user.keyboard('a');
    await screen.findByRole('region', { name: 'Live call' });
    expect(asked).toEqual(['answer']);
    expect(phone.connected).toEqual([7]);
  });

  it('shows in the list and in the dock that it is being answered', async () => {
    let letGo = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    server.use(
      http.post('/api/calls/7/answer', async () => {
        await held;
        return HttpResponse.json(greta);
      }),
    );
    const { user, ring } = await dashboard();
    await ring(greta);
    await user.click(button('Greta Gustafsson', /^Answer/));
    expect(button('Greta Gustafsson', /^Answering…/)).toBeDisabled();
    expect(button('Greta Gustafsson', /^Decline/)).toBeDisabled();
    expect(screen.getByRole('button', { name: 'Answering…' })).toBeDisabled();
    letGo();
    expect(await screen.findByRole('region', { name: 'Live call' })).toBeVisible();
  });

  it('says what went wrong and can be answered again', async () => {
    const phone = new FakePhone();
    phone.refusal = new Error('The line is dead');
    const { user, ring } = await dashboard(phone);
    await ring(greta);
    await user.click(button('Greta Gustafsson', /^Answer/));
    expect(await row('Greta Gustafsson').findByText('The line is dead')).toBeVisible();
    expect(button('Greta Gustafsson', /^Answer/)).toBeEnabled();
  });

  it('says that declining failed', async () => {
    server.use(answersCall(asked, 'decline', 503, { title: 'The database does not answer' }));
    const { user, ring } = await dashboard();
    await ring(greta);
    await user.click(button('Greta Gustafsson', /^Decline/));
    expect(await row('Greta Gustafsson').findByText('The database does not answer')).toBeVisible();
  });

  it('can’t be answered while the telephone isn’t ready, and says why', async () => {
    const { ring, phone } = await dashboard();
    await ring(greta);
    act(() => phone.fail('The microphone is blocked'));
    const answer = button('Greta Gustafsson', /^Answer/);
    expect(answer).toBeDisabled();
    expect(answer).toHaveAccessibleDescription('Your telephone is not ready.');
    expect(button('Greta Gustafsson', /^Decline/)).toBeEnabled();
  });

  it('loses its buttons once a colleague has answered', async () => {
    const { ring, tell } = await dashboard();
    await ring(greta);
    const bob = { userId: 4, name: 'Bob Berg' };
    await tell({ type: 'call_claimed', callId: 7, ...bob });
    await tell({ type: 'call_ringing_stopped', callId: 7, reason: 'answered', ...bob });
    expect(actionsIn('Greta Gustafsson')).toEqual([]);
  });
});

describe('a call that rings for others only', () => {
  it('can be picked up', async () => {
    const { user, ring, phone } = await dashboard();
    await ring(greta, false);
    expect(row('Greta Gustafsson').getByText('Ringing')).toBeVisible();
    expect(row('Greta Gustafsson').queryByRole('button', { name: /^Answer/ })).toBeNull();
    await user.click(button('Greta Gustafsson', /^Pick up Greta Gustafsson$/));
    expect(await screen.findByRole('region', { name: 'Live call' })).toBeVisible();
    expect(phone.connected).toEqual([7]);
  });

  it('can’t be picked up once somebody answers it', async () => {
    const { ring } = await dashboard();
    await ring({ ...greta, claimedBy: { id: 4, fullName: 'Bob Berg' } }, false);
    expect(row('Greta Gustafsson').queryByRole('button', { name: /^Pick up/ })).toBeNull();
  });
});

describe('a call of mine that this browser does not carry', () => {
  it('is rejoined in the list while it waits for me', async () => {
    const { user, change, phone } = await dashboard();
    const parked = {
      since: '2026-03-01T12:00:20.000Z',
      rejoin: { id: 3, fullName: 'Alice Andersson' },
      rejoinUntil: '2026-03-01T12:00:50.000Z',
    };
    await change(aLiveCall({ state: 'parked', parked }));
    expect(screen.getByText('You were in a call with Greta Gustafsson')).toBeVisible();
    await user.click(button('Greta Gustafsson', /^Rejoin Greta Gustafsson$/));
    expect(await screen.findByRole('region', { name: 'Live call' })).toBeVisible();
    expect(phone.connected).toEqual([7]);
  });

  it('is moved here from another device', async () => {
    const { user, change, phone } = await dashboard();
    await change(aLiveCall());
    await user.click(button('Greta Gustafsson', /^Move the call here/));
    expect(await screen.findByRole('region', { name: 'Live call' })).toBeVisible();
    expect(phone.connected).toEqual([7]);
  });
});
