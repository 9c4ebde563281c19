import { RefreshCw, Wifi, WifiOff } from 'lucide-react';
import { Badge } from '@/components/ui/badge';
import { useLiveConnection } from '@/hooks/live-connection';
import { words } from './strings';

const LOOKS = {
  connecting: { tone: 'neutral', icon: RefreshCw },
  online: { tone: 'neutral', icon: Wifi },
  waiting: { tone: 'missed', icon: WifiOff },
} as const;

/** Whether this page hears from the server right now. */
export function ConnectionStatus() {
  const { status } = useLiveConnection();
  const { tone, icon } = LOOKS[status];
  return (
    <Badge tone={tone} icon={icon} compact>
      {words.connection[status]}
    </Badge>
  );
}
