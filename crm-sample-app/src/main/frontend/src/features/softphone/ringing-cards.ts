import { useLive } from '@/hooks/use-live';
import { useAccount } from '@/hooks/use-session';
import type { Offer } from '@/lib/live/live-state';
import type { Call } from '@/lib/wire/call';
import type { CallPhase } from './call-machine';
import { usePhone } from './phone-context';
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

/** A call that the panel below shows needs no card any more. */
function taken(phase: CallPhase, { call, stopped }: Offer, ownId: number): boolean {
  if (phase.name === 'idle' || phase.name === 'claiming' || phase.call.id !== call.id) {
    return false;
  }
  const byMe = stopped?.reason === 'answered' && stopped.userId === ownId;
  return byMe || phase.name === 'connecting' || phase.name === 'live' || phase.name === 'ended';
}

/** The calls offered to this agent, oldest first. */
export function useRingingCards(): readonly RingingCall[] {
  const { offers } = useLive();
  const { id } = useAccount();
  const phase = usePhone().state.call;
  return offers
    .filter((offer) => !taken(phase, offer, id))
    .map(({ call, stopped }) => {
      const claiming = phase.name === 'claiming' && phase.call.id === call.id;
      const farewell = stopped === null || claiming ? null : farewellText(stopped, id);
      return { call, claiming, farewell };
    });
}

/** Those of them that can still be answered or declined. */
export function stillRinging(cards: readonly RingingCall[]): readonly RingingCall[] {
  return cards.filter((card) => card.farewell === null);
}
