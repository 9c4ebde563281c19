import { Mic, MicOff, PhoneOff, type LucideIcon } from 'lucide-react';
import { Badge, type Tone } from '@/components/ui/badge';
import { Button } from '@/components/ui/button';
import { KeyHint } from '@/components/ui/key-hint';
import { useNow } from '@/hooks/use-now';
import { useShortcut } from '@/hooks/use-shortcut';
import { cn } from '@/lib/cn';
import { formatDuration, secondsSince } from '@/lib/format';
import { callerOf } from '../caller';
import type { CallPhase } from '../call-machine';
import { usePhone } from '../phone-context';
import { words } from '../strings';

type OwnCall = Extract<CallPhase, { name: 'connecting' | 'live' }>;

const FRAMES: Record<'connecting' | 'live' | 'muted', string> = {
  connecting: 'border-ringing-line bg-ringing-soft',
  live: 'border-live-line bg-live-soft',
  muted: 'border-hold-line bg-hold-soft',
};

function look(phase: OwnCall): { frame: keyof typeof FRAMES; tone: Tone; word: string } {
  if (phase.name === 'connecting') {
    return { frame: 'connecting', tone: 'ringing', word: words.connecting };
  }
  return phase.muted
    ? { frame: 'muted', tone: 'hold', word: words.muted }
    : { frame: 'live', tone: 'live', word: words.live };
}

function Trouble({ phase }: { phase: OwnCall }) {
  const trouble = phase.name === 'live' ? phase.trouble : 'none';
  if (trouble === 'none') {
    return null;
  }
  return (
    <p role="status" className="mt-2 text-sm font-medium text-missed">
      {words[trouble]}
    </p>
  );
}

export function LiveCall({ phase }: { phase: OwnCall }) {
  const { state, phone } = usePhone();
  const now = useNow();
  const caller = callerOf(phase.call);
  const live = phase.name === 'live';
  const muted = live && phase.muted;
  const { frame, tone, word } = look(phase);
  const MuteIcon: LucideIcon = muted ? MicOff : Mic;
  const toggleMute = (): void => phone?.setMuted(!muted);
  useShortcut('m', toggleMute, live);
  useShortcut('h', () => phone?.hangUp());
  return (
    <section aria-label={words.liveRegion} className={cn('rounded-xl border-2 p-4', FRAMES[frame])}>
      <div className="flex items-center justify-between gap-2">
        <Badge tone={tone} icon={MuteIcon}>
          {word}
        </Badge>
        {live && (
          <span role="timer" className="text-xl font-semibold tabular-nums">
            {formatDuration(secondsSince(new Date(phase.since).toISOString(), now))}
          </span>
        )}
      </div>
      <p className="mt-3 text-xl leading-tight font-semibold break-words" dir="auto">
        {caller.name}
      </p>
      <p className="tabular-nums">{caller.number}</p>
      {muted && <p className="mt-1 text-sm">{words.mutedHint}</p>}
      {!state.ownedHere && <p className="mt-1 text-sm text-ink-soft">{words.elsewhere}</p>}
      <Trouble phase={phase} />
      <div className="mt-4 flex flex-wrap items-center justify-between gap-3">
        <Button
          size="large"
          className="px-3 aria-pressed:border-transparent aria-pressed:bg-hold aria-pressed:text-on-accent"
          disabled={!live}
          aria-pressed={muted}
          onClick={toggleMute}
        >
          <MuteIcon aria-hidden />
          {words.mute}
          <KeyHint>M</KeyHint>
        </Button>
        <Button variant="danger" size="large" className="px-3" onClick={() => phone?.hangUp()}>
          <PhoneOff aria-hidden />
          {words.hangUp}
          <KeyHint>H</KeyHint>
        </Button>
      </div>
    </section>
  );
}
