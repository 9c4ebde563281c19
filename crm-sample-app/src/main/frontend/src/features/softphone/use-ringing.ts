import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useLive } from '@/hooks/use-live';
import { dropOffer, NOTHING_KNOWN, stopOffer } from '@/lib/live/live-state';
import { liveQuery } from '@/lib/queries/live';
import type { Call } from '@/lib/wire/call';
import type { CallPhase } from './call-machine';
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
  useLostClaim(phase);
  const cards = offers
    .filter(({ call }) => !taken(phase, call))
    .map(({ call, stopped }) => ({
      call,
      farewell: stopped === null ? null : farewellText(stopped),
      claiming: phase.name === 'claiming' && phase.call.id === call.id,
    }));
  const leaving = cards
    .filter((card) => card.farewell !== null)
    .map((card) => card.call.id)
    .join();
  useFarewells(leaving);
  return cards;
}

/** A call that the live panel shows needs no card any more. */
function taken(phase: CallPhase, call: Call): boolean {
  const shown = phase.name === 'connecting' || phase.name === 'live' || phase.name === 'ended';
  return shown && phase.call.id === call.id;
}

/** Tells the card at once who was faster; the server's own word may come a little later. */
function useLostClaim(phase: CallPhase): void {
  const client = useQueryClient();
  useEffect(() => {
    if (phase.name === 'lost') {
      client.setQueryData(liveQuery.queryKey, (state) =>
        stopOffer(state ?? NOTHING_KNOWN, phase.call.id, {
          reason: phase.by === null ? 'ended' : 'answered',
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
