import {
  CircleSlash,
  Phone,
  PhoneCall,
  PhoneIncoming,
  PhoneOff,
  PhoneOutgoing,
  type LucideIcon,
} from 'lucide-react';
import { Avatar } from '@/components/ui/avatar';
import { Badge, type Tone } from '@/components/ui/badge';
import { Button } from '@/components/ui/button';
import { useNow } from '@/hooks/use-now';
import { cn } from '@/lib/cn';
import { formatDuration, secondsSince } from '@/lib/format';
import { formatNumber } from '@/lib/phone-number';
import { words } from '../strings';
import type { MemberState, TeamMember } from '../team-member';

const LOOKS: Record<MemberState, { tone: Tone; icon: LucideIcon; word: string }> = {
  offline: { tone: 'neutral', icon: CircleSlash, word: words.offline },
  available: { tone: 'accent', icon: Phone, word: words.available },
  'on-call': { tone: 'live', icon: PhoneCall, word: words.onCall },
};

function CallLine({ call }: { call: NonNullable<TeamMember['call']> }) {
  const now = useNow();
  const Icon = call.direction === 'inbound' ? PhoneIncoming : PhoneOutgoing;
  return (
    <p className="flex items-center gap-2 text-sm">
      <Icon aria-hidden className="size-4 shrink-0 text-live" />
      <span className="sr-only">{words[call.direction]}</span>
      <span className="truncate tabular-nums">{formatNumber(call.number)}</span>
      <span role="timer" className="ml-auto font-medium tabular-nums">
        {formatDuration(secondsSince(call.since, now))}
      </span>
    </p>
  );
}

interface TeamCardProps {
  member: TeamMember;
  own: boolean;
  onHangUp: (callId: number | null) => void;
}

export function TeamCard({ member, own, onHangUp }: TeamCardProps) {
  const { user, state, call } = member;
  const { tone, icon, word } = LOOKS[state];
  return (
    <article
      aria-label={user.fullName}
      className={cn(
        'flex min-w-0 flex-col gap-3 rounded-xl border bg-surface p-4',
        state === 'on-call' && 'border-live-line',
      )}
    >
      <div className="flex items-center gap-3">
        <Avatar
          name={user.fullName}
          className={cn(state === 'offline' && 'bg-sunken text-ink-soft')}
        />
        <div className="min-w-0 flex-1">
          <p className="truncate font-medium" dir="auto" title={user.fullName}>
            {user.fullName}
          </p>
          <p className="truncate text-sm text-ink-soft tabular-nums">
            {words.extension(user.extension)}
            {own && ` · ${words.you}`}
          </p>
        </div>
        <Badge tone={tone} icon={icon}>
          {word}
        </Badge>
      </div>
      {call !== null && <CallLine call={call} />}
      {call !== null && own && (
        <Button onClick={() => onHangUp(call.id)} className="text-missed">
          <PhoneOff aria-hidden />
          {words.hangUp}
        </Button>
      )}
    </article>
  );
}
