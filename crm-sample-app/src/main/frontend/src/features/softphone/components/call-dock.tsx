import { cn } from '@/lib/cn';
import { callerOf } from '../caller';
import { isBusy, type CallPhase } from '../call-machine';
import { usePhone } from '../phone-context';
import { useRingPreference } from '../ring-preference';
import { words } from '../strings';
import { useRingTone } from '../use-ring-tone';
import { useRinging } from '../use-ringing';
import { useTitleFlash } from '../use-title-flash';
import { Announcer } from './announcer';
import { CallResult } from './call-result';
import { IdleDock } from './idle-dock';
import { LiveCall } from './live-call';
import { RingingList } from './ringing-list';

function OwnCall({ phase, idle }: { phase: CallPhase; idle: boolean }) {
  switch (phase.name) {
    case 'connecting':
    case 'live':
      return <LiveCall phase={phase} />;
    case 'ended':
    case 'failed':
      return <CallResult phase={phase} />;
    case 'lost':
    case 'idle':
    case 'claiming':
      return idle ? <IdleDock /> : null;
  }
}

/**
 * The one place for ringing and live calls, on every page: right edge, or bottom when small. However
 * many calls ring, they scroll above one's own, so that hanging up is always in reach.
 */
export function CallDock({ className }: { className?: string }) {
  const { state } = usePhone();
  const cards = useRinging();
  const [audible] = useRingPreference();
  const waiting = cards.find((card) => card.farewell === null);
  const loud = waiting !== undefined && !isBusy(state.call);
  useRingTone(loud && audible && state.ownedHere);
  useTitleFlash(loud ? words.ringingTitle(callerOf(waiting.call).short) : null);
  const idle = cards.length === 0 || ['offline', 'failed'].includes(state.device.phase);
  const quiet = cards.length === 0 && state.call.name === 'idle' && state.device.phase === 'ready';
  return (
    <aside
      aria-label={words.dock}
      className={cn('flex max-h-[70dvh] flex-col gap-2', quiet && 'max-lg:hidden', className)}
    >
      <Announcer phase={state.call} cards={cards} />
      {cards.length > 0 && (
        <div className="min-h-0 space-y-2 overflow-y-auto">
          <RingingList cards={cards} />
        </div>
      )}
      <div className="shrink-0 empty:hidden">
        <OwnCall phase={state.call} idle={idle} />
      </div>
    </aside>
  );
}
