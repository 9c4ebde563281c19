import { PageHeader } from '@/components/layout/page-header';
import { useLiveConnection } from '@/hooks/live-connection';
import { usePageTitle } from '@/hooks/use-page-title';
import { CallsSection } from './components/calls-section';
import { TeamSection } from './components/team-section';
import { words } from './strings';

interface DashboardProps {
  /** Ends the signed-in person's own call, wherever its sound is. */
  onHangUp: (callId: number | null) => void;
}

export function Dashboard({ onHangUp }: DashboardProps) {
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
      <CallsSection />
      <TeamSection onHangUp={onHangUp} />
    </div>
  );
}
