import { useSyncExternalStore } from 'react';

/** Whom the agent takes the caller for while it rings; the call is put there once it is answered. */
const chosen = new Map<number, number>();
const listeners = new Set<() => void>();

export const callerChoice = {
  get: (callId: number): number | null => chosen.get(callId) ?? null,
  set(callId: number, contactId: number | null): void {
    if (contactId === null) {
      chosen.delete(callId);
    } else {
      chosen.set(callId, contactId);
    }
    listeners.forEach((tell) => tell());
  },
};

export function useCallerChoice(callId: number): number | null {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => callerChoice.get(callId),
  );
}
