import { CircleAlert, X } from 'lucide-react';
import { Button } from '@/components/ui/button';
import { useAccount } from '@/hooks/use-session';
import { agentIn } from '@/lib/call-parties';
import { formatDuration } from '@/lib/format';
import type { Call } from '@/lib/wire/call';
import { callerOf } from '../caller';
import type { OwnCall } from '../own-calls';
import { usePhone } from '../phone-context';
import { words } from '../strings';
import { inviteeName } from './live/handover-panel';

interface Result {
  text: string;
  bad: boolean;
}

/** What came of an outgoing call that nobody answered, in the provider's words where it has any. */
function unanswered({ outcome, failureReason }: Call): Result | null {
  if (outcome === null || outcome === 'completed' || outcome === 'missed') {
    return null;
  }
  const word = words.outcomes[outcome];
  const text = failureReason === null ? word : words.outcomeWith(word, failureReason);
  return { text, bad: outcome !== 'canceled' };
}

/** A line may end while the call goes on: with somebody else, or on another device. */
function goingOn(call: Call, userId: number): string | null {
  if (call.handover?.kind === 'transfer') {
    return words.transferRings(inviteeName(call.handover));
  }
  if (call.state !== 'in-progress') {
    return null;
  }
  return agentIn(call, userId) === null ? words.handedOver : words.movedAway;
}

function resultOf({ phase, call }: OwnCall, userId: number): Result {
  if (phase.name === 'failed') {
    return { text: phase.text, bad: true };
  }
  const told = unanswered(call);
  if (told !== null) {
    return told;
  }
  const elsewhere = goingOn(call, userId);
  if (elsewhere !== null) {
    return { text: elsewhere, bad: false };
  }
  const here = phase.name === 'ended' ? phase.seconds : null;
  const seconds = here === null ? null : (call.durationSeconds ?? here);
  const gone = seconds === null || (call.direction !== 'inbound' && call.answeredAt === null);
  if (!gone) {
    return { text: words.ended(formatDuration(seconds)), bad: false };
  }
  return { text: call.direction === 'inbound' ? words.callerGone : words.announceEnded, bad: false };
}

/** How a call went; it leaves by itself after a few seconds. */
export function CallResult({ own }: { own: OwnCall }) {
  const { phone } = usePhone();
  const { id } = useAccount();
  const { text, bad } = resultOf(own, id);
  return (
    <section
      aria-label={words.lastRegion}
      className={`flex items-start gap-3 rounded-xl border p-4 ${bad ? 'border-missed-line bg-missed-soft' : 'bg-sunken'}`}
    >
      {bad && <CircleAlert aria-hidden className="mt-0.5 size-5 shrink-0 text-missed" />}
      <div className="min-w-0 flex-1">
        <p className="truncate font-medium" dir="auto">
          {callerOf(own.call).short}
        </p>
        <p className="text-sm text-ink-soft tabular-nums">{text}</p>
      </div>
      <Button
        variant="ghost"
        size="icon"
        className="-m-2"
        aria-label={words.dismiss}
        onClick={() => phone?.perform({ do: 'dismiss', callId: own.call.id })}
      >
        <X aria-hidden />
      </Button>
    </section>
  );
}
