import { useLive } from '@/hooks/use-live';
import { useAccount } from '@/hooks/use-session';
import type { Offer } from '@/lib/live/live-state';
import type { Call } from '@/lib/wire/call';
import { usePhone } from './phone-context';
import { phaseOf, type PhoneState } from './phone-state';
import { words } from './strings';

/** A call offered to this agent: still to be answered, or saying for two seconds why it no longer is. */
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

/** A call that a panel below shows needs no card any more; nor does one that waits for us alone. */
function taken(state: PhoneState, { call, stopped }: Offer, ownId: number): boolean {
  if (call.parked?.rejoin?.id === ownId && stopped === null) {
    return true;
  }
  const phase = phaseOf(state, call.id);
  if (phase === null || phase.name === 'claiming') {
    return false;
  }
  const byMe = stopped?.reason === 'answered' && stopped.userId === ownId;
  const here = phase.name === 'connecting' || phase.name === 'live';
  return byMe || here || (phase.name === 'ended' && (stopped !== null || call.purpose === null));
}

/** The calls offered to this agent, oldest first. */
export function useRingingCards(): readonly RingingCall[] {
  const { offers } = useLive();
  const { id } = useAccount();
  const { state } = usePhone();
  return offers
    .filter((offer) => !taken(state, offer, id))
    .map(({ call, stopped }) => {
      const claiming = phaseOf(state, call.id)?.name === 'claiming';
      const farewell = stopped === null || claiming ? null : farewellText(stopped, id);
      return { call, claiming, farewell };
    });
}

/** Those of them that can still be answered or declined. */
export function stillRinging(cards: readonly RingingCall[]): readonly RingingCall[] {
  return cards.filter((card) => card.farewell === null);
}
