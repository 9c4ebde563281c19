import type { z } from 'zod';
import { ApiError } from './api-error';
import { sessionStore } from './session-store';

interface RequestOptions {
  method?: 'GET' | 'POST' | 'PUT' | 'DELETE';
  body?: unknown;
  signal?: AbortSignal | undefined;
  /** Signing in is the one request whose 401 says nothing about the session. */
  anonymous?: boolean;
  keepalive?: boolean;
}

const UNREACHABLE = 'The server can’t be reached. Check the network and try again.';

async function send(
  path: string,
  options: RequestOptions,
  token: string | null,
): Promise<Response> {
  const headers = new Headers({ Accept: 'application/json' });
  if (token !== null) {
    headers.set('Authorization', `Bearer ${token}`);
  }
  if (options.body !== undefined) {
    headers.set('Content-Type', 'application/json');
  }
  try {
    return await fetch(`/api${path}`, {
      method: options.method ?? 'GET',
      headers,
      body: options.body === undefined ? null : JSON.stringify(options.body),
      signal: options.signal ?? null,
      keepalive: options.keepalive ?? false,
    });
  } catch (cause) {
    if (options.signal?.aborted === true) {
      throw cause;
    }
    throw new ApiError(0, UNREACHABLE);
  }
}

/**
 * Asks the server and checks its answer against `schema`.
 *
 * A 401 ends the session in every tab; every other failure, a 503 included, keeps it.
 */
export async function request<T>(
  schema: z.ZodType<T>,
  path: string,
  options: RequestOptions = {},
): Promise<T> {
  const token = options.anonymous === true ? null : (sessionStore.get().session?.token ?? null);
  const response = await send(path, options, token);
  if (!response.ok) {
    if (response.status === 401 && token !== null && token === sessionStore.get().session?.token) {
      sessionStore.end('expired');
    }
    throw await ApiError.from(response);
  }
  const body: unknown = await response.json().catch(() => null);
  const parsed = schema.safeParse(body);
  if (!parsed.success) {
    throw new ApiError(response.status, 'The server’s answer was not understood');
  }
  return parsed.data;
}
