import { act, screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { aRingingCall } from '@/testing/factories';
import { FakePhone } from '@/testing/fake-phone';
import { renderSignedIn } from '@/testing/render';
import { answersCall, renderOnline } from '@/testing/render-online';
import { server } from '@/testing/server';
import { OtherSideGone } from '../phone';
import { SoftphoneProvider } from '../softphone-provider';
import { CallDock } from './call-dock';

const call = aRingingCall();
const asked: string[] = [];

function answers(path: string, status?: number, body?: object) {
  return answersCall(asked, path, status, body);
}

function online(phone?: FakePhone) {
  return renderOnline(
    <>
      <input aria-label="Note" />
      <CallDock />
    </>,
    phone,
  );
}

async function ringing(phone?: FakePhone) {
  const view = await online(phone);
  await view.tell({ type: 'call_ringing', call, offeredToMe: true });
  return view;
}

async function talking() {
  const view = await ringing();
  await view.user.keyboard('a');
  await screen.findByRole('timer');
  return view;
}

beforeEach(() => {
  asked.length = 0;
  server.use(
    http.get('/api/twilio/status', () => HttpResponse.json({ configured: true })),
    answers('answer', 200, call),
    answers('decline'),
    answers('release'),
    answers('hangup'),
  );
});

describe('a ringing call', () => {
  it('names the caller and is ready to be answered', async () => {
    await ringing();
    const card = within(screen.getByRole('region', { name: 'Ringing calls' }));
    expect(card.getByText('Greta Gustafsson')).toBeVisible();
    expect(card.getByText('+46 70 123 45 67')).toBeVisible();
    expect(card.getByText(/^Waiting /)).toBeVisible();
    expect(screen.getByText('Ringing: Greta Gustafsson')).toHaveAttribute('aria-live', 'assertive');
  });

  it('takes the focus only from those who aren’t typing', async () => {
    const { user, tell } = await online();
    await user.click(screen.getByRole('textbox', { name: 'Note' }));
    await tell({ type: 'call_ringing', call, offeredToMe: true });
    expect(screen.getByRole('textbox', { name: 'Note' })).toHaveFocus();
  });

  it('says so when the number is unknown, with its country', async () => {
    const { tell } = await online();
    await tell({
      type: 'call_ringing',
      call: aRingingCall({ contact: null, from: '+12025550123' }),
      offeredToMe: true,
    });
    expect(screen.getByText('Unknown number')).toBeVisible();
    expect(screen.getByText(/^From United States/)).toBeVisible();
  });

  it('connects and shows a timer once answered', async () => {
    const { user, phone } = await ringing();
    await user.click(screen.getByRole('button', { name: 'Answer' }));
    const live = within(await screen.findByRole('region', { name: 'Live call' }));
    expect(await live.findByRole('timer')).toHaveTextContent('0:00');
    expect(phone.connected).toEqual([7]);
    expect(screen.queryByRole('region', { name: 'Ringing calls' })).not.toBeInTheDocument();
    expect(screen.getByText('Answered, connected to Greta Gustafsson')).toBeInTheDocument();
  });

  it('says who was faster when the claim is lost, and does not connect', async () => {
    server.use(
      answers('answer', 409, { title: 'Bob Berg answered this call', answeredByName: 'Bob Berg' }),
    );
    const { user, phone } = await ringing();
    await user.click(screen.getByRole('button', { name: 'Answer' }));
    expect((await screen.findAllByText('Answered by Bob Berg'))[0]).toBeInTheDocument();
    expect(phone.connected).toEqual([]);
    expect(await screen.findByText('Ready for calls')).toBeVisible();
  });

  it('is given back when the line does not connect', async () => {
    const phone = new FakePhone();
    phone.refusal = new Error('The line is dead');
    const { user } = await ringing(phone);
    await user.click(screen.getByRole('button', { name: 'Answer' }));
    expect((await screen.findAllByText('The line is dead'))[0]).toBeInTheDocument();
    await waitFor(() => expect(asked).toEqual(['answer', 'release']));
  });

  it('says that the caller is gone when the caller hangs up while it connects', async () => {
    const phone = new FakePhone();
    phone.refusal = new OtherSideGone();
    const { user } = await ringing(phone);
    await user.click(screen.getByRole('button', { name: 'Answer' }));
    expect((await screen.findAllByText('The caller hung up'))[0]).toBeInTheDocument();
    expect(screen.queryByRole('region', { name: 'Live call' })).not.toBeInTheDocument();
  });

  it('leaves this screen when declined', async () => {
    const { user } = await ringing();
    await user.click(screen.getByRole('button', { name: 'Decline' }));
    expect(await screen.findByText('Ready for calls')).toBeVisible();
    expect(asked).toEqual(['decline']);
  });

  it('says on the card when declining failed', async () => {
    server.use(answers('decline', 503, { title: 'The database does not answer' }));
    const { user } = await ringing();
    await user.keyboard('d');
    const card = within(screen.getByRole('article', { name: 'Greta Gustafsson' }));
    expect(await card.findByText('The database does not answer')).toBeVisible();
    expect(card.getByRole('button', { name: 'Decline' })).toBeEnabled();
  });

  it('can’t be answered while the telephone isn’t ready, and says why', async () => {
    const { user, phone } = await ringing();
    act(() => phone.fail('The microphone is blocked'));
    const answer = screen.getByRole('button', { name: 'Answer' });
    expect(answer).toBeDisabled();
    expect(answer).toHaveAccessibleDescription('Your telephone is not ready.');
    expect(screen.getByRole('button', { name: 'Try again' })).toBeVisible();
    await user.keyboard('a');
    expect(asked).toEqual([]);
  });

  it('may be taken while another one goes on, which is put on hold', async () => {
    const second = aRingingCall({ id: 8, contact: { id: 2, name: 'Lars Lind' } });
    server.use(
      http.post('/api/calls/8/answer', () => HttpResponse.json(second)),
      http.post('/api/calls/:id/hold', ({ params }) => {
        asked.push(`hold ${String(params.id)}`);
        return HttpResponse.json({});
      }),
    );
    const { user, tell, phone } = await talking();
    await tell({ type: 'call_ringing', call: second, offeredToMe: true });
    expect(screen.getByRole('button', { name: 'Answer' })).toHaveAccessibleDescription(
      'Answering puts your present call on hold.',
    );
    await user.keyboard('a');
    const waiting = await screen.findByRole('region', { name: 'Call with Greta Gustafsson, waiting' });
    expect(within(waiting).getByText('Nobody hears you.')).toBeVisible();
    expect(phone.connected).toEqual([7, 8]);
    await user.click(within(waiting).getByRole('button', { name: 'Resume' }));
    await screen.findByRole('region', { name: 'Call with Lars Lind, waiting' });
    expect(asked).toEqual(['answer', 'hold 7', 'hold 8', 'hold 7']);
  });

  it('says for two seconds who answered elsewhere, then leaves', async () => {
    const { tell } = await ringing();
    vi.useFakeTimers();
    try {
      await tell({
        type: 'call_ringing_stopped',
        callId: 7,
        reason: 'answered',
        userId: 4,
        name: 'Bob Berg',
      });
      expect(screen.getAllByText('Answered by Bob Berg')).toHaveLength(2);
      expect(screen.queryByRole('region', { name: 'Ringing calls' })).not.toBeInTheDocument();
      await act(() => vi.advanceTimersByTimeAsync(1_900));
      expect(screen.getAllByText('Answered by Bob Berg')).toHaveLength(2);
      await act(() => vi.advanceTimersByTimeAsync(200));
      expect(screen.queryByText('Answered by Bob Berg')).not.toBeInTheDocument();
    } finally {
      vi.useRealTimers();
    }
  });

  it('stands below those that have waited longer', async () => {
    const { tell } = await ringing();
    const older = { ...call, id: 8, startedAt: '2026-03-01T11:00:00.000Z', contact: null };
    await tell({ type: 'call_ringing', call: older, offeredToMe: true });
    const cards = screen.getAllByRole('article');
    expect(cards.map((card) => card.getAttribute('aria-label'))).toEqual([
      '+46 70 123 45 67',
      'Greta Gustafsson',
    ]);
  });
});

describe('a live call', () => {
  it('is muted with M, in words, and unmuted again', async () => {
    const { user, phone } = await talking();
    await user.keyboard('m');
    expect(screen.getByText('The caller can’t hear you.')).toBeVisible();
    expect(phone.line(7).muted).toBe(true);
    expect(screen.getByRole('button', { name: 'Mute' })).toHaveAttribute('aria-pressed', 'true');
    await user.keyboard('m');
    expect(phone.line(7).muted).toBe(false);
  });

  it('ends with H on the server and says how long it was', async () => {
    const { user } = await talking();
    await user.keyboard('h');
    expect(await screen.findByText('Call ended · 0:00')).toBeVisible();
    expect(asked).toEqual(['answer', 'hangup']);
    expect(screen.getByText('Call ended')).toBeInTheDocument();
  });

  it('ends when the other side hangs up', async () => {
    const { phone } = await talking();
    act(() => phone.line(7).listener.onEnded());
    expect(screen.getByText('Call ended · 0:00')).toBeVisible();
  });

  it('says what to do while the line reconnects', async () => {
    const { phone } = await talking();
    act(() => phone.line(7).listener.onTrouble('reconnecting'));
    expect(screen.getByRole('status')).toHaveTextContent(/^Reconnecting… stay on the line/);
  });
});

describe('letters typed into a field', () => {
  it('are letters', async () => {
    const { user } = await ringing();
    await user.type(screen.getByRole('textbox', { name: 'Note' }), 'ad{Enter}');
    expect(asked).toEqual([]);
    expect(screen.getByRole('textbox', { name: 'Note' })).toHaveValue('ad');
  });
});

describe('the device', () => {
  it('says what is wrong and tries again on request', async () => {
    const { user, phone } = await online();
    act(() => phone.fail('The microphone is blocked'));
    expect(screen.getByText('The microphone is blocked')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(screen.getByText('Ready for calls')).toBeVisible();
  });

  it('is given up when the agent goes offline', async () => {
    const { user, phone } = await online();
    await user.click(screen.getByRole('button', { name: 'Go offline' }));
    expect(phone.stopped).toBe(true);
    expect(screen.getByText('You are offline')).toBeVisible();
  });

  it('can’t go online before a telephone line has been set up', async () => {
    server.use(http.get('/api/twilio/status', () => HttpResponse.json({ configured: false })));
    renderSignedIn(
      <SoftphoneProvider createPhone={new FakePhone().create}>
        <CallDock />
      </SoftphoneProvider>,
    );
    expect(await screen.findByText(/^No telephone line has been set up/)).toBeVisible();
    expect(screen.getByRole('button', { name: 'Go online' })).toBeDisabled();
  });
});
