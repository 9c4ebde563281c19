import { Phone, PhoneOff } from 'lucide-react';
import { PresenceBadge } from '@/components/phone/presence-badge';
import { Avatar } from '@/components/ui/avatar';
import { Button } from '@/components/ui/button';
import { useDialler } from '@/hooks/dialler';
import { cn } from '@/lib/cn';
import { words } from '../strings';
import type { TeamMember } from '../team-member';
import { MemberCallLine } from './member-call-line';

interface TeamCardProps {
  member: TeamMember;
  own: boolean;
  onHangUp: (callId: number | null) => void;
}

function CallColleague({ member }: { member: TeamMember }) {
  const { ready, call } = useDialler();
  const { user, state } = member;
  if (!ready || state === 'offline' || state === 'on-call') {
    return null;
  }
  return (
    <Button
      size="icon"
      variant="ghost"
      className="-m-1"
      aria-label={words.callColleague(user.fullName)}
      title={words.callColleague(user.fullName)}
      onClick={() => call(user.extension)}
    >
      <Phone aria-hidden />
    </Button>
  );
}

export function TeamCard({ member, own, onHangUp }: TeamCardProps) {
  const { user, state, calls } = member;
  const running = calls.find((call) => call.silence !== 'parked');
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
        {!own && <CallColleague member={member} />}
        <PresenceBadge state={state} />
      </div>
      {calls.map((call) => (
        <MemberCallLine key={call.id ?? 0} call={call} />
      ))}
      {running !== undefined && own && (
        <Button onClick={() => onHangUp(running.id)} className="text-missed">
          <PhoneOff aria-hidden />
          {words.hangUp}
        </Button>
      )}
    </article>
  );
}
