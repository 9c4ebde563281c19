import { useQuery } from '@tanstack/react-query';
import { Users } from 'lucide-react';
import { EmptyNotice, ErrorNotice } from '@/components/ui/notice';
import { Skeleton } from '@/components/ui/skeleton';
import { useLive } from '@/hooks/use-live';
import { useAccount } from '@/hooks/use-session';
import { usersQuery } from '@/lib/queries/users';
import { words } from '../strings';
import { byState, teamMember } from '../team-member';
import { TeamCard } from './team-card';

function Team({ onHangUp }: { onHangUp: (callId: number | null) => void }) {
  const account = useAccount();
  const live = useLive();
  const { data, error, refetch } = useQuery(usersQuery);
  if (data === undefined) {
    return error === null ? (
      <Skeleton rows={3} className="h-20" />
    ) : (
      <ErrorNotice title={words.teamFailed} error={error} onRetry={() => void refetch()} />
    );
  }
  const members = data
    .filter((user) => user.isActive)
    .map((user) => teamMember(user, live))
    .sort(byState(account.id));
  if (members.length === 0) {
    return <EmptyNotice icon={Users} title={words.noTeamTitle} text={words.noTeamText} />;
  }
  return (
    <div className="grid items-start grid-cols-[repeat(auto-fill,minmax(min(100%,17.5rem),1fr))] gap-3">
      {members.map((member) => (
        <TeamCard
          key={member.user.id}
          member={member}
          own={member.user.id === account.id}
          onHangUp={onHangUp}
        />
      ))}
    </div>
  );
}

export function TeamSection({ onHangUp }: { onHangUp: (callId: number | null) => void }) {
  return (
    <section aria-labelledby="team-title">
      <h2 id="team-title" className="mb-3 font-semibold">
        {words.team}
      </h2>
      <Team onHangUp={onHangUp} />
    </section>
  );
}
