import type { Call } from '@/lib/wire/call';
import { callerOf } from '../caller';
import { usePhone } from '../phone-context';
import { stillRinging, useRingingCards } from '../ringing-cards';
import { OfferButtons } from './offer-buttons';

/** Answer and Decline wherever a call is listed; nothing for a call that does not ring for me. */
export function OfferActions({ call }: { call: Call }) {
  const ringing = stillRinging(useRingingCards());
  const phase = usePhone().state.call;
  const own = ringing.find((card) => card.call.id === call.id);
  if (own === undefined) {
    return null;
  }
  const failed = phase.name === 'failed' && phase.call.id === call.id ? phase.text : null;
  return (
    <>
      <OfferButtons ringing={own} first={own === ringing[0]} caller={callerOf(call).short} />
      {failed !== null && <p className="mt-2 text-sm text-missed">{failed}</p>}
    </>
  );
}
