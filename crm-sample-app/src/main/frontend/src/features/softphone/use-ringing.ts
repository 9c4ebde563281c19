import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useLive } from '@/hooks/use-live';
import { useAccount } from '@/hooks/use-session';
import { dropOffer, NOTHING_KNOWN, stopOffer, type Offer } from '@/lib/live/live-state';
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

type Stopped = NonNullable<Offer['stopped']>;

function farewellText({ reason, userId, name }: Stopped, ownId: number): string {
  if (reason === 'answered') {
    const elsewhere = name === null || userId === ownId;
    return elsewhere ? words.answeredElsewhere : words.answeredBy(name);
  }
  return reason === 'declined' ? words.declined : words.callerGone;
}

/** The cards on this agent's screen, oldest first; it also takes them away in time. */
export function useRinging(): readonly RingingCall[] {
  const { offers } = useLive();
  const { id } = useAccount();
  const { state } = usePhone();
  const phase = state.call;
  useLostClaim(phase);
  const cards = offers
    .filter((offer) => !taken(phase, offer, id))
    .map(({ call, stopped }) => {
      const claiming = phase.name === 'claiming' && phase.call.id === call.id;
      const farewell = stopped === null || claiming ? null : farewellText(stopped, id);
      return { call, claiming, farewell };
    });
  const leaving = cards
    .filter((card) => card.farewell !== null)
    .map((card) => card.call.id)
    .join();
  useFarewells(leaving);
  return cards;
}

/** A call that the panel below shows needs no card any more. */
function taken(phase: CallPhase, { call, stopped }: Offer, ownId: number): boolean {
  if (phase.name === 'idle' || phase.name === 'claiming' || phase.call.id !== call.id) {
    return false;
  }
  const byMe = stopped?.reason === 'answered' && stopped.userId === ownId;
  return byMe || phase.name === 'connecting' || phase.name === 'live' || phase.name === 'ended';
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
