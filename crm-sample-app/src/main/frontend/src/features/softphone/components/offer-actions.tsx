import type { Call } from '@/lib/wire/call';
import { callerOf } from '../caller';
import { useStrayCalls } from '../own-calls';
import { usePhone } from '../phone-context';
import { phaseOf } from '../phone-state';
import { stillRinging, useRingingCards } from '../ringing-cards';
import { OfferButtons } from './offer-buttons';
import { PickUpButton } from './pick-up-button';
import { StrayCallButton } from './stray-call';

/** True for a customer who waits and whom nobody has taken yet, whomever it rings for. */
function canBePickedUp({ state, claimedBy, direction }: Call): boolean {
  return state === 'ringing' && direction === 'inbound' && claimedBy === null;
}

function Buttons({ call }: { call: Call }) {
  const ringing = stillRinging(useRingingCards());
  const { state } = usePhone();
  const stray = useStrayCalls().find((each) => each.call.id === call.id);
  const own = ringing.find((card) => card.call.id === call.id);
  if (own !== undefined) {
    return <OfferButtons ringing={own} first={own === ringing[0]} caller={callerOf(call).short} />;
  }
  if (stray !== undefined) {
    return <StrayCallButton stray={stray} caller={callerOf(call).short} />;
  }
  const phase = phaseOf(state, call.id);
  const free = phase === null || phase.name === 'failed' || phase.name === 'ended';
  return canBePickedUp(call) && free ? <PickUpButton call={call} /> : null;
}

/** What the signed-in agent can do about a call wherever it is listed. */
export function OfferActions({ call }: { call: Call }) {
  const { state } = usePhone();
  const phase = phaseOf(state, call.id);
  return (
    <>
      <Buttons call={call} />
      {phase?.name === 'failed' && <p className="mt-2 text-sm text-missed">{phase.text}</p>}
    </>
  );
}
