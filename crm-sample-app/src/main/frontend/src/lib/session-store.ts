import { z } from 'zod';
import { accountSchema, type Account } from './wire/user';

const KEY = 'voipcrm.session';

const storedSchema = z.union([
  z.object({ token: z.string(), user: accountSchema }),
  z.object({ ended: z.enum(['signed-out', 'expired']) }),
]);

export interface Session {
  token: string;
  user: Account;
}
export type SessionEnd = 'signed-out' | 'expired';

/** Who is signed in on this browser, or why nobody is. One truth for all tabs. */
export interface SessionState {
  session: Session | null;
  ended: SessionEnd | null;
}

const NOBODY: SessionState = { session: null, ended: null };
const listeners = new Set<() => void>();
let raw: string | null = null;
let state: SessionState = NOBODY;

function parse(text: string | null): SessionState {
  if (text === null) {
    return NOBODY;
  }
  try {
    const stored = storedSchema.parse(JSON.parse(text));
    return 'ended' in stored
      ? { session: null, ended: stored.ended }
      : { session: stored, ended: null };
  } catch {
    return NOBODY;
  }
}

function write(value: Session | { ended: SessionEnd }): void {
  localStorage.setItem(KEY, JSON.stringify(value));
  listeners.forEach((tell) => tell());
}

export const sessionStore = {
  get(): SessionState {
    const now = localStorage.getItem(KEY);
    if (now !== raw) {
      raw = now;
      state = parse(now);
    }
    return state;
  },

  begin(session: Session): void {
    write(session);
  },

  /** Ends the session in every tab; a session that has already ended keeps its first reason. */
  end(reason: SessionEnd): void {
    if (sessionStore.get().session !== null) {
      write({ ended: reason });
    }
  },

  subscribe(listener: () => void): () => void {
    const fromOtherTab = (event: StorageEvent): void => {
      if (event.key === KEY || event.key === null) {
        listener();
      }
    };
    listeners.add(listener);
    window.addEventListener('storage', fromOtherTab);
    return () => {
      listeners.delete(listener);
      window.removeEventListener('storage', fromOtherTab);
    };
  },
};
