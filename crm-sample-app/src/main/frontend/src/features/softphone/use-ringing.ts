import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { dropOffer, NOTHING_KNOWN, stopOffer } from '@/lib/live/live-state';
import { liveQuery } from '@/lib/queries/live';
import { usePhone } from './phone-context';
import type { PhoneState } from './phone-state';
import { useRingingCards, type RingingCall } from './ringing-cards';

const FAREWELL_MS = 2_000;

/** The cards on this agent's screen, oldest first; it also takes them away in time. */
export function useRinging(): readonly RingingCall[] {
  const cards = useRingingCards();
  useLostClaims(usePhone().state);
  const leaving = cards
    .filter((card) => card.farewell !== null)
    .map((card) => card.call.id)
    .join();
  useFarewells(leaving);
  return cards;
}

/** Tells a card at once who was faster; the server's own word may come a little later. */
function useLostClaims({ calls }: PhoneState): void {
  const client = useQueryClient();
  useEffect(() => {
    for (const phase of calls) {
      if (phase.name === 'lost') {
        client.setQueryData(liveQuery.queryKey, (live) =>
          stopOffer(live ?? NOTHING_KNOWN, phase.call.id, {
            reason: 'answered',
            userId: null,
            name: phase.by,
          }),
        );
      }
    }
  }, [calls, client]);
}

function useFarewells(leaving: string): void {
  const client = useQueryClient();
  useEffect(() => {
    if (leaving === '') {
      return;
    }
    const id = setTimeout(() => {
      for (const callId of leaving.split(',').map(Number)) {
        client.setQueryData(liveQuery.queryKey, (state) =>
          state === undefined ? state : dropOffer(state, callId),
        );
      }
    }, FAREWELL_MS);
    return () => clearTimeout(id);
  }, [leaving, client]);
}
