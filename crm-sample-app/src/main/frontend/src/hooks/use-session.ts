import { useSyncExternalStore } from 'react';
import { sessionStore, type SessionState } from '@/lib/session-store';
import type { Account } from '@/lib/wire/user';

export function useSession(): SessionState {
  return useSyncExternalStore(
    (listener) => sessionStore.subscribe(listener),
    () => sessionStore.get(),
  );
}

/** The signed-in person. Only for what stands behind the sign-in guard. */
export function useAccount(): Account {
  const { session } = useSession();
  if (session === null) {
    throw new Error('Nobody is signed in');
  }
  return session.user;
}
