import { CircleAlert, X } from 'lucide-react';
import { Button } from '@/components/ui/button';
import { formatDuration } from '@/lib/format';
import { callerOf } from '../caller';
import type { CallPhase } from '../call-machine';
import { usePhone } from '../phone-context';
import { words } from '../strings';

type Over = Extract<CallPhase, { name: 'ended' | 'failed' }>;

/** A call that never opened has no length worth telling. */
function farewell(seconds: number | null): string {
  return seconds === null ? words.callerGone : words.ended(formatDuration(seconds));
}

/** How the last call went; it leaves by itself after a few seconds. */
export function CallResult({ phase }: { phase: Over }) {
  const { phone } = usePhone();
  const text = phase.name === 'ended' ? farewell(phase.seconds) : phase.text;
  const failed = phase.name === 'failed';
  return (
    <section
      aria-label={words.lastRegion}
      className={`flex items-start gap-3 rounded-xl border p-4 ${failed ? 'border-missed-line bg-missed-soft' : 'bg-sunken'}`}
    >
      {failed && <CircleAlert aria-hidden className="mt-0.5 size-5 shrink-0 text-missed" />}
      <div className="min-w-0 flex-1">
        <p className="truncate font-medium">{callerOf(phase.call).short}</p>
        <p className="text-sm text-ink-soft tabular-nums">{text}</p>
      </div>
      <Button
        variant="ghost"
        size="icon"
        className="-m-2"
        aria-label={words.dismiss}
        onClick={() => phone?.dismiss()}
      >
        <X aria-hidden />
      </Button>
    </section>
  );
}
