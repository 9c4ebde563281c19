import { Mic, MicOff, Music, Phone, type LucideIcon } from 'lucide-react';
import type { Tone } from '@/components/ui/badge';
import type { Call } from '@/lib/wire/call';
import type { OwnCall } from '../../own-calls';
import { words } from '../../strings';
import { isDialling } from '../../talk-time';

export interface CallLook {
  frame: string;
  tone: Tone;
  icon: LucideIcon;
  word: string;
}

/** What the caller of an outgoing call hears just now. */
function diallingWord(call: Call): string {
  const customer = call.participants.find((each) => each.party !== 'agent');
  const rings = customer?.state === 'ringing' || call.direction === 'internal';
  return rings ? words.ringingThere : words.calling;
}

/** Colour, icon and word of a call: muted and on hold are unmistakable, never a detail. */
export function callLook({ phase, call, onHold }: OwnCall): CallLook {
  if (phase.name !== 'live') {
    return { frame: RINGING, tone: 'ringing', icon: Phone, word: words.connecting };
  }
  if (onHold) {
    return { frame: HOLD, tone: 'hold', icon: Music, word: words.onHold };
  }
  if (phase.muted) {
    return { frame: HOLD, tone: 'hold', icon: MicOff, word: words.muted };
  }
  if (isDialling(call)) {
    return { frame: RINGING, tone: 'ringing', icon: Phone, word: diallingWord(call) };
  }
  return { frame: LIVE, tone: 'live', icon: Mic, word: words.live };
}

const RINGING = 'border-ringing-line bg-ringing-soft';
const LIVE = 'border-live-line bg-live-soft';
const HOLD = 'border-hold-line bg-hold-soft';
