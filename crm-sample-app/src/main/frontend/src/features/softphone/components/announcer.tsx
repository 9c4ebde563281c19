import { callerOf } from '../caller';
import type { OwnCall } from '../own-calls';
import { words } from '../strings';
import { isDialling } from '../talk-time';
import type { RingingCall } from '../ringing-cards';

function ofCall({ phase, call, onHold }: OwnCall): string {
  const who = callerOf(call).short;
  switch (phase.name) {
    case 'live':
      if (onHold) {
        return words.announceOnHold(who);
      }
      if (phase.muted) {
        return words.muted;
      }
      return isDialling(call)
        ? words.announceCalling(who)
        : words.announceAnswered(who);
    case 'ended':
      return words.announceEnded;
    case 'failed':
    case 'lost':
      return phase.text;
    case 'claiming':
    case 'connecting':
      return '';
  }
}

function announcement(calls: readonly OwnCall[], cards: readonly RingingCall[]): string {
  const ringing = cards.find((card) => card.farewell === null);
  if (ringing !== undefined) {
    return words.announceRinging(callerOf(ringing.call).short);
  }
  const farewell = cards[0]?.farewell ?? null;
  const newest = calls.find((each) => each.active) ?? calls.at(-1);
  return farewell ?? (newest === undefined ? '' : ofCall(newest));
}

/** Says aloud, to those who don't see the dock, what rings, was answered or has ended. */
export function Announcer(props: {
  calls: readonly OwnCall[];
  cards: readonly RingingCall[];
}) {
  return (
    <p aria-live="assertive" className="sr-only">
      {announcement(props.calls, props.cards)}
    </p>
  );
}
