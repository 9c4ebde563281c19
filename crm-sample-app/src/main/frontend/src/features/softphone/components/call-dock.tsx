import { cn } from '@/lib/cn';
import { callerOf } from '../caller';
import { callInHand, useOwnCalls, useStrayCalls, type OwnCall } from '../own-calls';
import { useDial } from '../dial-context';
import { useDockSlots } from '../dock-slots';
import { usePhone } from '../phone-context';
import { runningCalls } from '../phone-state';
import { useRingPreference } from '../ring-preference';
import type { RingingCall } from '../ringing-cards';
import { words } from '../strings';
import { useNotification } from '../use-notification';
import { useRingTone } from '../use-ring-tone';
import { useRinging } from '../use-ringing';
import { useTitleFlash } from '../use-title-flash';
import { Announcer } from './announcer';
import { DialProblemNotice } from './dial/dial-problem-notice';
import { IdleDock } from './idle-dock';
import { OwnCalls } from './own-calls';
import { RingingList } from './ringing-list';
import { StrayCallCard } from './stray-call';

/** Makes a ringing call heard and seen, as far as the agent wants that. */
function useAttention(cards: readonly RingingCall[]): void {
  const { state } = usePhone();
  const wanted = useRingPreference();
  const waiting = cards.find((card) => card.farewell === null);
  const loud = waiting !== undefined && runningCalls(state).length === 0;
  const text = loud ? words.ringingTitle(callerOf(waiting.call).short) : null;
  useRingTone(loud && wanted.tone && state.ownedHere);
  useTitleFlash(wanted.title ? text : null);
  useNotification(text, wanted.notification && state.ownedHere);
}

/** The dock's own colour: silence towards the caller must catch the eye from afar. */
function mood(calls: readonly OwnCall[]): string {
  const inHand = callInHand(calls);
  const silent = inHand !== null && (inHand.onHold || inHand.phase.muted);
  return silent ? 'max-lg:bg-hold-soft lg:bg-hold-soft' : '';
}

/**
 * The one place for calls, on every page: right edge, or bottom when small. However many calls ring,
 * they scroll above one's own, so that hanging up is always in reach.
 */
export function CallDock({ className }: { className?: string }) {
  const { state } = usePhone();
  const { problem } = useDial();
  const { wrapUps } = useDockSlots();
  const cards = useRinging();
  const calls = useOwnCalls();
  const strays = useStrayCalls();
  useAttention(cards);
  const shown = calls.filter(({ phase }) => phase.name !== 'claiming' && phase.name !== 'lost');
  const idle = cards.length + shown.length + strays.length === 0;
  const reachable = !['offline', 'failed'].includes(state.device.phase) || shown.length > 0;
  const quiet = idle && state.device.phase === 'ready' && problem === null;
  return (
    <aside
      aria-label={words.dock}
      className={cn(
        'flex max-h-[85dvh] flex-col gap-2',
        className,
        quiet && 'max-lg:not-has-[[data-wrap-up]]:hidden',
        mood(calls),
      )}
    >
      <Announcer calls={calls} cards={cards} />
      {cards.length > 0 && (
        <div
          className={cn('min-h-0 space-y-2 overflow-y-auto', shown.length > 0 && 'max-h-[30dvh] shrink-0')}
        >
          <RingingList cards={cards} />
        </div>
      )}
      <div className="min-h-0 space-y-2 overflow-y-auto empty:hidden">
        {strays.map((stray) => (
          <StrayCallCard key={stray.call.id} stray={stray} />
        ))}
        <OwnCalls />
        {wrapUps}
        {idle || !reachable ? <IdleDock /> : <DialProblemNotice />}
      </div>
    </aside>
  );
}
