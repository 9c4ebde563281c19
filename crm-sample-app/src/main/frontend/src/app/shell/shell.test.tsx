import { screen, waitFor, within } from '@testing-library/react';
import { delay, http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { sessionStore } from '@/lib/session-store';
import { shortcutKeys } from '@/lib/shortcuts';
import { aRingingCall } from '@/testing/factories';
import { FakeSocket } from '@/testing/fake-socket';
import { answersCall, renderOnline } from '@/testing/render-online';
import { server } from '@/testing/server';
import { Shell } from './shell';

const call = aRingingCall();

function atWork() {
  return renderOnline(
    <Shell>
      <p>The page</p>
    </Shell>,
  );
}

async function talking() {
  const view = await atWork();
  await view.tell({ type: 'call_ringing', call, offeredToMe: true });
  await view.user.click(await screen.findByRole('button', { name: 'Answer' }));
  await screen.findByRole('timer');
  return view;
}

async function chooseInAccountMenu({ user }: Awaited<ReturnType<typeof atWork>>, item: string) {
  await user.click(screen.getByRole('button', { name: /^Account/ }));
  await user.click(screen.getByRole('menuitem', { name: item }));
}

beforeEach(() => {
  vi.stubGlobal('WebSocket', FakeSocket);
  server.use(
    http.get('/api/twilio/status', () => HttpResponse.json({ configured: true })),
    http.post('/api/auth/logout', () => HttpResponse.json({ message: 'Signed out' })),
    answersCall([], 'answer', 200, call),
    answersCall([], 'release'),
  );
});

describe('signing out in a call', () => {
  it('asks first, and the call goes on for who stays', async () => {
    const view = await talking();
    await chooseInAccountMenu(view, 'Sign out');
    const question = await screen.findByRole('alertdialog', { name: 'You are in a call' });
    await view.user.click(within(question).getByRole('button', { name: 'Stay in the call' }));
    expect(screen.queryByRole('alertdialog')).not.toBeInTheDocument();
    expect(view.phone.lines[0]?.ended).toBe(false);
    expect(sessionStore.get().session).not.toBeNull();
  });

  it('closes the line of who insists', async () => {
    server.use(http.post('/api/auth/logout', () => delay('infinite')));
    const view = await talking();
    await chooseInAccountMenu(view, 'Sign out');
    const question = await screen.findByRole('alertdialog');
    const { lines } = view.phone;
    await view.user.click(within(question).getByRole('button', { name: 'Sign out anyway' }));
    expect(lines[0]?.ended).toBe(true);
  });
});

describe('a shortcut that waits for its key', () => {
  it('is given up by Escape, and the dialog stays until the next one', async () => {
    const view = await atWork();
    await chooseInAccountMenu(view, 'Keyboard shortcuts');
    const dialog = await screen.findByRole('dialog', { name: 'Keyboard shortcuts' });
    await view.user.click(within(dialog).getByRole('button', { name: /Mute or unmute/ }));
    expect(within(dialog).getByText('Press a key…')).toBeVisible();
    await view.user.keyboard('{Escape}');
    expect(within(dialog).queryByText('Press a key…')).not.toBeInTheDocument();
    expect(dialog).toBeVisible();
    expect(shortcutKeys.get().mute).toBe('m');
    await view.user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
  });
});
