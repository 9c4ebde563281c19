import { callerOf } from '../caller';
import type { CallPhase } from '../call-machine';
import { words } from '../strings';
import type { RingingCall } from '../ringing-cards';

function announcement(phase: CallPhase, cards: readonly RingingCall[]): string {
  const ringing = cards.find((card) => card.farewell === null);
  if (ringing !== undefined) {
    return words.announceRinging(callerOf(ringing.call).short);
  }
  const farewell = cards[0]?.farewell ?? null;
  if (farewell !== null) {
    return farewell;
  }
  switch (phase.name) {
    case 'live':
      return phase.muted ? words.muted : words.announceAnswered(callerOf(phase.call).short);
    case 'ended':
      return words.announceEnded;
    case 'failed':
    case 'lost':
      return phase.text;
    case 'idle':
    case 'claiming':
    case 'connecting':
      return '';
  }
}

/** Says aloud, to those who don't see the dock, what rings, was answered or has ended. */
export function Announcer(props: { phase: CallPhase; cards: readonly RingingCall[] }) {
  return (
    <p aria-live="assertive" className="sr-only">
      {announcement(props.phase, props.cards)}
    </p>
  );
}
