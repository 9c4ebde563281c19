import { useEffect } from 'react';
import { useLive } from '@/hooks/use-live';
import { wakefulTimers } from '@/lib/timers';
import type { PhoneHandle } from './phone-context';

const GRACE_MS = 2_000;

/** Hangs up here when the server no longer knows the call: its word is the record. */
export function useCallEndWatch({ state, phone }: PhoneHandle): void {
  const live = useLive();
  const mine = state.call.name === 'live' ? state.call.call.id : null;
  const gone = mine !== null && live.known && !live.calls.some((call) => call.id === mine);
  useEffect(() => {
    if (!gone || !state.ownedHere) {
      return;
    }
    return wakefulTimers().after(GRACE_MS, () => phone?.hangUp());
  }, [gone, state.ownedHere, phone]);
}
