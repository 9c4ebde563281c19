import {
  MicOff,
  Music,
  PhoneIncoming,
  PhoneOutgoing,
  Users,
  type LucideIcon,
} from 'lucide-react';
import { NumberCall } from '@/components/phone/number-call';
import { Badge } from '@/components/ui/badge';
import { useNow } from '@/hooks/use-now';
import { formatDuration, secondsSince } from '@/lib/format';
import type { Direction } from '@/lib/wire/call';
import { words } from '../strings';
import type { MemberCall } from '../team-member';

const ICONS: Record<Direction, LucideIcon> = {
  inbound: PhoneIncoming,
  outbound: PhoneOutgoing,
  internal: Users,
};

/** One call of a colleague: with whom, for how long, and whether the customer hears music. */
export function MemberCallLine({ call }: { call: MemberCall }) {
  const now = useNow();
  const Icon = ICONS[call.direction];
  return (
    <div className="space-y-1.5">
      <div className="flex items-center gap-2 text-sm">
        <Icon aria-hidden className="size-4 shrink-0 text-live" />
        <span className="sr-only">{words[call.direction]}</span>
        {call.direction === 'internal' ? (
          <span className="truncate">{words[call.direction]}</span>
        ) : (
          <NumberCall number={call.number} />
        )}
        <span role="timer" className="ml-auto font-medium tabular-nums">
          {formatDuration(secondsSince(call.since, now))}
        </span>
      </div>
      {call.others.length > 0 && (
        <p className="truncate text-sm text-ink-soft" dir="auto">
          {words.with(call.others.join(', '))}
        </p>
      )}
      {call.silence !== null && (
        <Badge tone="hold" icon={call.silence === 'muted' ? MicOff : Music}>
          {words.silence[call.silence]}
        </Badge>
      )}
    </div>
  );
}
