import { PhoneOff, Play } from 'lucide-react';
import { Button } from '@/components/ui/button';
import { FormAlert } from '@/components/ui/notice';
import { useAccount } from '@/hooks/use-session';
import { callerOf } from '../../caller';
import type { LivePhase } from '../../call-machine';
import { whoHears } from '../../hearing';
import type { OwnCall } from '../../own-calls';
import { words } from '../../strings';
import { CallHeading } from './call-heading';
import { useCallActions } from './use-call-actions';

/** A second call that waits while another one has the microphone; Resume swaps them. */
export function WaitingCall({ own }: { own: OwnCall<LivePhase> }) {
  const { id: userId } = useAccount();
  const act = useCallActions(own);
  const { call, phase } = own;
  return (
    <section
      aria-label={words.heldRegion(callerOf(call).short)}
      className="rounded-xl border-2 border-hold-line bg-hold-soft p-4"
    >
      <CallHeading own={own} />
      <p className="mt-1 text-sm font-medium">
        {whoHears(call, { userId, muted: false, elsewhere: true })}
      </p>
      {phase.problem !== null && <FormAlert>{phase.problem}</FormAlert>}
      <div className="mt-3 flex gap-2">
        <Button variant="primary" className="flex-1" onClick={act.resume}>
          <Play aria-hidden />
          {words.resume}
        </Button>
        <Button className="text-missed" disabled={phase.leaving} onClick={act.hangUp}>
          <PhoneOff aria-hidden />
          {words.hangUp}
        </Button>
      </div>
    </section>
  );
}
