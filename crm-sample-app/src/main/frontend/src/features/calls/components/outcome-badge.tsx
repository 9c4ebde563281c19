import { Ban, Check, Music, Phone, PhoneCall, PhoneMissed, PhoneOff, type LucideIcon } from 'lucide-react';
import { Badge, type Tone } from '@/components/ui/badge';
import type { Call, Outcome } from '@/lib/wire/call';
import { words } from '../strings';

const LOOKS: Record<Outcome, { tone: Tone; icon: LucideIcon }> = {
  completed: { tone: 'neutral', icon: Check },
  missed: { tone: 'missed', icon: PhoneMissed },
  busy: { tone: 'missed', icon: PhoneOff },
  'no-answer': { tone: 'missed', icon: PhoneMissed },
  failed: { tone: 'missed', icon: PhoneOff },
  canceled: { tone: 'neutral', icon: PhoneOff },
  refused: { tone: 'neutral', icon: Ban },
};

export function OutcomeBadge({ call }: { call: Call }) {
  if (call.state === 'ringing') {
    return (
      <Badge tone="ringing" icon={Phone}>
        {words.ringing}
      </Badge>
    );
  }
  if (call.state === 'in-progress') {
    return (
      <Badge tone="live" icon={PhoneCall}>
        {words.live}
      </Badge>
    );
  }
  if (call.state === 'parked') {
    return (
      <Badge tone="hold" icon={Music}>
        {words.parked}
      </Badge>
    );
  }
  if (call.outcome === null) {
    return <Badge tone="neutral">{words.ended}</Badge>;
  }
  const { tone, icon } = LOOKS[call.outcome];
  return (
    <Badge tone={tone} icon={icon}>
      {words.outcomes[call.outcome]}
    </Badge>
  );
}
