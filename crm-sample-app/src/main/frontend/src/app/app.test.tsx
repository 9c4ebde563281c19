import { act, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { sessionStore } from '@/lib/session-store';
import { aUser, anAccount, anEndedCall } from '@/testing/factories';
import { FakeSocket } from '@/testing/fake-socket';
import { server } from '@/testing/server';
import { App } from './app';
import { nextPage } from './next-page';

function visit(path: string) {
  window.history.replaceState(null, '', path);
  const view = render(<App />);
  return { ...view, user: userEvent.setup({ delay: null }) };
}

async function signIn(user: ReturnType<typeof userEvent.setup>) {
  await user.type(await screen.findByLabelText('E-mail'), 'alice@example.com');
  await user.type(screen.getByLabelText('Password'), 'demo-voip-2026');
  await user.click(screen.getByRole('button', { name: 'Sign in' }));
}

beforeEach(() => {
  FakeSocket.opened.length = 0;
  vi.stubGlobal('WebSocket', FakeSocket);
  server.use(
    http.get('/api/setup', () => HttpResponse.json({ needed: false, codeRequired: false })),
    http.get('/api/twilio/status', () => HttpResponse.json({ configured: true })),
    http.get('/api/users', () => HttpResponse.json([aUser()])),
    http.get('/api/calls', () => HttpResponse.json({ items: [anEndedCall()] })),
    http.post('/api/auth/login', () => HttpResponse.json({ token: 'fresh', user: anAccount() })),
    http.post('/api/auth/logout', () => HttpResponse.json({ message: 'Signed out' })),
  );
});

describe('signing in', () => {
  it('is asked for first, and leads to the page one wanted', async () => {
    const { user } = visit('/calls?outcome=missed');
    await signIn(user);
    expect(await screen.findByRole('heading', { name: 'Calls' })).toBeVisible();
    expect(window.location.pathname + window.location.search).toBe('/calls?outcome=missed');
    expect(await screen.findByRole('combobox', { name: 'Outcome' })).toHaveValue('missed');
  });

  it('says one thing for every wrong sign-in', async () => {
    server.use(
      http.post('/api/auth/login', () =>
        HttpResponse.json({ title: 'Invalid credentials' }, { status: 401 }),
      ),
    );
    const { user } = visit('/sign-in');
    await signIn(user);
    expect(await screen.findByRole('alert')).toHaveTextContent('E-mail or password is wrong.');
    expect(screen.getByLabelText('E-mail')).toHaveValue('alice@example.com');
  });

  it('leads to the set-up on a fresh server', async () => {
    server.use(
      http.get('/api/setup', () => HttpResponse.json({ needed: true, codeRequired: true })),
    );
    visit('/sign-in');
    expect(await screen.findByLabelText('Set-up code')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Create admin' })).toBeVisible();
  });
});

describe('an expired session', () => {
  beforeEach(() => sessionStore.begin({ token: 'old', user: anAccount() }));

  it('says so and returns to the page after signing in', async () => {
    server.use(http.get('/api/calls', () => HttpResponse.json({}, { status: 401 })));
    const { user } = visit('/calls');
    expect(await screen.findByText(/^Your session has expired/)).toBeVisible();
    server.use(http.get('/api/calls', () => HttpResponse.json({ items: [anEndedCall()] })));
    await signIn(user);
    expect(await screen.findByRole('heading', { name: 'Calls' })).toBeVisible();
    expect(window.location.pathname).toBe('/calls');
  });

  it('is noticed on the socket as well', async () => {
    visit('/');
    await screen.findByRole('heading', { name: 'Dashboard' });
    act(() => FakeSocket.newest.drop(4401));
    expect(await screen.findByText(/^Your session has expired/)).toBeVisible();
  });

  it('is not concluded from a server in trouble', async () => {
    server.use(
      http.get('/api/calls', () =>
        HttpResponse.json({ title: 'Invalid request' }, { status: 500 }),
      ),
    );
    visit('/calls');
    expect(await screen.findByText('The call log could not be loaded')).toBeVisible();
    expect(sessionStore.get().session?.token).toBe('old');
  });
});

describe('signing out', () => {
  it('ends the session and forgets the page', async () => {
    sessionStore.begin({ token: 'old', user: anAccount() });
    const { user } = visit('/calls');
    await user.click(await screen.findByRole('button', { name: /^Account: ?Alice Andersson/u }));
    await user.click(screen.getByRole('menuitem', { name: 'Sign out' }));
    expect(await screen.findByText('You are signed out.')).toBeVisible();
    await waitFor(() => expect(window.location.search).toBe(''));
  });
});

describe('the navigation', () => {
  it('shows an agent only what agents may see', async () => {
    sessionStore.begin({ token: 'old', user: anAccount() });
    visit('/settings');
    expect(await screen.findByText('This page is for admins and managers')).toBeVisible();
    expect(screen.queryByRole('link', { name: 'Settings' })).not.toBeInTheDocument();
  });

  it('lists the shortcuts under ?', async () => {
    sessionStore.begin({ token: 'old', user: anAccount() });
    const { user } = visit('/');
    await screen.findByRole('heading', { name: 'Dashboard' });
    await user.keyboard('?');
    expect(await screen.findByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible();
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
  });
});

describe('the page to return to', () => {
  it.each([
    ['?next=%2Fusers', '/users'],
    ['', '/'],
    ['?next=https%3A%2F%2Fevil.example', '/'],
    ['?next=%2F%2Fevil.example', '/'],
    ['?next=%2F%5Cevil.example', '/'],
  ])('of %s is %s', (search, page) => {
    expect(nextPage(search)).toBe(page);
  });
});
