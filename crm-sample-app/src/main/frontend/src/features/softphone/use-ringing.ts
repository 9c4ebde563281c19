import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useLive } from '@/hooks/use-live';
import { dropOffer } from '@/lib/live/live-state';
import { liveQuery } from '@/lib/queries/live';
import type { Call } from '@/lib/wire/call';
import { usePhone } from './phone-context';
import { words } from './strings';

const FAREWELL_MS = 2_000;

/** A ringing card: still to be answered, or saying for two seconds why it no longer is. */
export interface RingingCall {
  call: Call;
  farewell: string | null;
  claiming: boolean;
}

function farewellText(stopped: { reason: string; name: string | null }): string {
  if (stopped.reason === 'answered') {
    return stopped.name === null ? words.answeredElsewhere : words.answeredBy(stopped.name);
  }
  return stopped.reason === 'declined' ? words.declined : words.callerGone;
}

/** The cards on this agent's screen, oldest first; it also takes them away in time. */
export function useRinging(): readonly RingingCall[] {
  const { offers } = useLive();
  const { state } = usePhone();
  const phase = state.call;
  const cards = offers
    .filter(
      ({ call }) =>
        phase.name === 'idle' ||
        phase.name === 'claiming' ||
        phase.name === 'lost' ||
        phase.call.id !== call.id,
    )
    .map(({ call, stopped }) => {
      const own = phase.name !== 'idle' && phase.call.id === call.id;
      const lost = own && phase.name === 'lost' ? phase.text : null;
      return {
        call,
        farewell: lost ?? (stopped === null ? null : farewellText(stopped)),
        claiming: own && phase.name === 'claiming',
      };
    });
  const leaving = cards
    .filter((card) => card.farewell !== null)
    .map((card) => card.call.id)
    .join();
  useFarewells(leaving);
  return cards;
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
