import { act, screen, waitFor } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { pendingStore } from '@/features/caller/wrap-up/pending';
import { SoftphoneProvider } from '@/features/softphone/softphone-provider';
import { aRingingCall } from '@/testing/factories';
import { FakePhone } from '@/testing/fake-phone';
import { renderSignedIn } from '@/testing/render';
import { server } from '@/testing/server';
import { aTask } from '@/testing/work-factories';
import { Dock } from './dock';
import { asked, bodies, ended, noting, setTheScene, wrapUp } from './dock-scene';

setTheScene();

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
