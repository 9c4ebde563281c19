import { Music, Volume2 } from 'lucide-react';
import { cn } from '@/lib/cn';
import type { HandsetPhase, HandsetState } from '../handset-state';
import { words } from '../strings';

const FRAMES: Record<HandsetPhase, string> = {
  idle: 'bg-sunken',
  incoming: 'bg-ringing-soft border-ringing-line',
  calling: 'bg-ringing-soft border-ringing-line',
  waiting: 'bg-ringing-soft border-ringing-line',
  connected: 'bg-live-soft border-live-line',
  held: 'bg-ringing-soft border-ringing-line',
  ended: 'bg-sunken',
};

function statusText({ line, phase }: HandsetState): string {
  if (line === 'ready') {
    return words.status[phase];
  }
  return line === 'starting' ? words.starting : words.down;
}

export function Display({ state }: { state: HandsetState }) {
  return (
    <div className={cn('min-h-24 space-y-1 rounded-xl border p-4', FRAMES[state.phase])}>
      <p role="status" className="text-lg font-semibold">
        {statusText(state)}
      </p>
      {state.phase === 'ended' && state.endReason !== '' && (
        <p className="text-sm text-ink-soft">{words.reasons[state.endReason] ?? state.endReason}</p>
      )}
      {state.tone === 'music' && (
        <p className="flex items-center gap-2 text-sm">
          <Music aria-hidden className="size-4" />
          {words.music}
        </p>
      )}
      {state.said !== null && (
        <p className="flex items-start gap-2 text-sm">
          <Volume2 aria-hidden className="mt-0.5 size-4 shrink-0" />
          <span>
            {words.said}: “{state.said}”
          </span>
        </p>
      )}
      {state.problem !== null && (
        <p role="alert" className="text-sm text-missed">
          {state.problem}
        </p>
      )}
    </div>
  );
}
