import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { anAccount } from '@/testing/factories';
import { server } from '@/testing/server';
import { request } from './api-client';
import { ApiError } from './api-error';
import { sessionStore } from './session-store';

const anything = z.unknown();
const answer = (status: number, body: object = {}) =>
  server.use(
    http.get('/api/thing', () =>
      HttpResponse.json(body, {
        status,
        headers: { 'Content-Type': 'application/problem+json' },
      }),
    ),
  );

beforeEach(() => sessionStore.begin({ token: 'secret', user: anAccount() }));

describe('a request', () => {
  it('carries the token', async () => {
    server.use(
      http.get('/api/thing', ({ request: { headers } }) =>
        HttpResponse.json({ authorization: headers.get('Authorization') }),
      ),
    );
    const sent = await request(z.object({ authorization: z.string() }), '/thing');
    expect(sent.authorization).toBe('Bearer secret');
  });

  it('ends the session when the server no longer knows it', async () => {
    answer(401, { title: 'Sign in again' });
    await expect(request(anything, '/thing')).rejects.toThrow('Sign in again');
    expect(sessionStore.get()).toEqual({ session: null, ended: 'expired' });
  });

  it.each([403, 404, 500, 503])('keeps the session on %d', async (status) => {
    answer(status);
    await expect(request(anything, '/thing')).rejects.toBeInstanceOf(ApiError);
    expect(sessionStore.get().session?.token).toBe('secret');
  });

  it('keeps the session when the server can’t be reached', async () => {
    server.use(http.get('/api/thing', () => HttpResponse.error()));
    await expect(request(anything, '/thing')).rejects.toMatchObject({ status: 0, temporary: true });
    expect(sessionStore.get().session).not.toBeNull();
  });

  it('reads the complaints about single fields', async () => {
    answer(400, { title: 'Invalid', errors: [{ field: 'email', message: 'is taken' }] });
    await expect(request(anything, '/thing')).rejects.toMatchObject({
      message: 'Invalid',
      fields: [{ field: 'email', message: 'is taken' }],
    });
  });

  it('refuses an answer of another shape', async () => {
    answer(200, { other: 1 });
    await expect(request(z.object({ name: z.string() }), '/thing')).rejects.toThrow(
      'not understood',
    );
  });
});

describe('the session', () => {
  it('keeps the first reason it ended for', () => {
    sessionStore.end('signed-out');
    sessionStore.end('expired');
    expect(sessionStore.get().ended).toBe('signed-out');
  });

  it('is nobody’s when the stored text is damaged', () => {
    localStorage.setItem('voipcrm.session', '{"token":5}');
    expect(sessionStore.get()).toEqual({ session: null, ended: null });
  });
});
