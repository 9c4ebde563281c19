import { useEffect } from 'react';
import { useLive } from '@/hooks/use-live';
import { wakefulTimers } from '@/lib/timers';
import type { PhoneHandle } from './phone-context';
import { liveCalls } from './phone-state';

const GRACE_MS = 2_000;

/** Hangs up here when the server no longer knows a call: its word is the record. */
export function useCallEndWatch({ state, phone }: PhoneHandle): void {
  const live = useLive();
  const gone = liveCalls(state)
    .map((phase) => phase.call.id)
    .filter((id) => live.known && !live.calls.some((call) => call.id === id))
    .join();
  useEffect(() => {
    if (gone === '' || !state.ownedHere) {
      return;
    }
    return wakefulTimers().after(GRACE_MS, () =>
      gone.split(',').forEach((id) => phone?.perform({ do: 'drop', callId: Number(id) })),
    );
  }, [gone, state.ownedHere, phone]);
}
