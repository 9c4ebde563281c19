import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { dropOffer, NOTHING_KNOWN, stopOffer } from '@/lib/live/live-state';
import { liveQuery } from '@/lib/queries/live';
import type { CallPhase } from './call-machine';
import { usePhone } from './phone-context';
import { useRingingCards, type RingingCall } from './ringing-cards';

const FAREWELL_MS = 2_000;

/** The cards on this agent's screen, oldest first; it also takes them away in time. */
export function useRinging(): readonly RingingCall[] {
  const cards = useRingingCards();
  useLostClaim(usePhone().state.call);
  const leaving = cards
    .filter((card) => card.farewell !== null)
    .map((card) => card.call.id)
    .join();
  useFarewells(leaving);
  return cards;
}

/** Tells the card at once who was faster; the server's own word may come a little later. */
function useLostClaim(phase: CallPhase): void {
  const client = useQueryClient();
  useEffect(() => {
    if (phase.name === 'lost') {
      client.setQueryData(liveQuery.queryKey, (state) =>
        stopOffer(state ?? NOTHING_KNOWN, phase.call.id, {
          reason: 'answered',
          userId: null,
          name: phase.by,
        }),
      );
    }
  }, [phase, client]);
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
