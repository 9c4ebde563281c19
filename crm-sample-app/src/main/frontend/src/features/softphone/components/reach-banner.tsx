import { CircleAlert, Info } from 'lucide-react';
import { Button } from '@/components/ui/button';
import { useLiveConnection } from '@/hooks/live-connection';
import { cn } from '@/lib/cn';
import { obstacleOf } from '../obstacles';
import { usePhone } from '../phone-context';
import { words } from '../strings';
import { useMicrophone } from '../use-microphone';
import { useAvailability } from './availability-menu';

/** Says why no call rings at this agent, and what to do about it. */
export function ReachBanner() {
  const { state } = usePhone();
  const { status } = useLiveConnection();
  const microphone = useMicrophone(state.ownedHere);
  const [availability, choose] = useAvailability();
  const obstacle = obstacleOf({
    connection: status,
    device: state.device,
    microphone,
    availability,
  });
  const Icon = obstacle?.wrong === true ? CircleAlert : Info;
  return (
    <div role="status" aria-label={words.banner}>
      {obstacle !== null && (
        <div
          className={cn(
            'flex flex-wrap items-center gap-x-3 gap-y-1 border-b px-4 py-2 text-sm sm:px-6',
            obstacle.wrong ? 'border-missed-line bg-missed-soft' : 'bg-sunken',
          )}
        >
          <Icon
            aria-hidden
            className={cn('size-4.5 shrink-0', obstacle.wrong ? 'text-missed' : 'text-ink-soft')}
          />
          <p className="min-w-0 flex-1">{obstacle.text}</p>
          {obstacle.byChoice && (
            <Button onClick={() => choose('available')}>{words.makeAvailable}</Button>
          )}
        </div>
      )}
    </div>
  );
}
