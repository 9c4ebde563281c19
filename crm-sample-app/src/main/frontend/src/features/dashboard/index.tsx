import { PageHeader } from '@/components/layout/page-header';
import { useLiveConnection } from '@/hooks/live-connection';
import { usePageTitle } from '@/hooks/use-page-title';
import { CallsSection, type CallsSectionProps } from './components/calls-section';
import { TeamSection } from './components/team-section';
import { WorkTiles } from './components/work-tiles';
import { words } from './strings';

interface DashboardProps {
  /** The buttons of one call in the list, for those whom it concerns. */
  callActions: CallsSectionProps['actions'];
  /** Ends the signed-in person's own call, wherever its sound is. */
  onHangUp: (callId: number | null) => void;
}

export function Dashboard({ callActions, onHangUp }: DashboardProps) {
  usePageTitle(words.title);
  const { status } = useLiveConnection();
  return (
    <div className="space-y-8">
      <PageHeader title={words.title} />
      {status === 'waiting' && (
        <p role="status" className="text-sm text-missed">
          {words.stale}
        </p>
      )}
      <CallsSection actions={callActions} />
      <WorkTiles />
      <TeamSection onHangUp={onHangUp} />
    </div>
  );
}
