import { queryOptions } from '@tanstack/react-query';
import { z } from 'zod';
import { request } from '@/lib/api-client';
import { accountSchema } from '@/lib/wire/user';
import type { NewAdmin } from '../new-admin';

const sessionSchema = z.object({ token: z.string(), user: accountSchema });

export const signIn = (credentials: { email: string; password: string }) =>
  request(sessionSchema, '/auth/login', { method: 'POST', body: credentials, anonymous: true });

export const signOut = () => request(z.unknown(), '/auth/logout', { method: 'POST' });

/** Asks whether the token still holds; a 401 ends the session on the way. */
export const checkSession = () => request(accountSchema, '/auth/me');

export const createAdmin = (admin: NewAdmin) =>
  request(z.unknown(), '/auth/create-admin', { method: 'POST', body: admin, anonymous: true });

export const setupQuery = queryOptions({
  queryKey: ['setup'],
  queryFn: ({ signal }) =>
    request(z.object({ needed: z.boolean(), codeRequired: z.boolean().default(false) }), '/setup', {
      signal,
      anonymous: true,
    }),
  staleTime: 60_000,
});
