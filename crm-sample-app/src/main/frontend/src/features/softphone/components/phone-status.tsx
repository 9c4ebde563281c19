import { Headset, Phone, PhoneOff, RefreshCw, TriangleAlert } from 'lucide-react';
import { Badge, type Tone } from '@/components/ui/badge';
import type { LucideIcon } from 'lucide-react';
import type { DevicePhase } from '../phone';
import { usePhone } from '../phone-context';
import { words } from '../strings';

const LOOKS: Record<DevicePhase, { tone: Tone; icon: LucideIcon }> = {
  offline: { tone: 'neutral', icon: PhoneOff },
  starting: { tone: 'neutral', icon: Headset },
  ready: { tone: 'live', icon: Phone },
  reconnecting: { tone: 'ringing', icon: RefreshCw },
  failed: { tone: 'missed', icon: TriangleAlert },
};

/** The telephone's state in a word, always in sight. */
export function PhoneStatus() {
  const { state } = usePhone();
  const { tone, icon } = LOOKS[state.device.phase];
  return (
    <Badge tone={tone} icon={icon} compact>
      {words.status[state.device.phase]}
    </Badge>
  );
}
