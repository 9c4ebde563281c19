import {
  BellOff,
  CircleSlash,
  Clock,
  Coffee,
  NotebookPen,
  Phone,
  PhoneCall,
  type LucideIcon,
} from 'lucide-react';
import { Badge, type Tone } from '@/components/ui/badge';
import { presenceNames } from '@/config/strings';
import type { PresenceState } from '@/lib/wire/presence-state';

const LOOKS: Record<PresenceState, { tone: Tone; icon: LucideIcon }> = {
  offline: { tone: 'neutral', icon: CircleSlash },
  available: { tone: 'accent', icon: Phone },
  busy: { tone: 'neutral', icon: Clock },
  break: { tone: 'neutral', icon: Coffee },
  'do-not-disturb': { tone: 'neutral', icon: BellOff },
  'wrap-up': { tone: 'hold', icon: NotebookPen },
  'on-call': { tone: 'live', icon: PhoneCall },
};

/** What somebody does just now, as one word with its icon. */
export function PresenceBadge({ state }: { state: PresenceState }) {
  const { tone, icon } = LOOKS[state];
  return (
    <Badge tone={tone} icon={icon}>
      {presenceNames[state]}
    </Badge>
  );
}
