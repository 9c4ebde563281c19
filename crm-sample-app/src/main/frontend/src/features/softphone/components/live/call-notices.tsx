import { Button } from '@/components/ui/button';
import { FormAlert } from '@/components/ui/notice';
import type { LivePhase } from '../../call-machine';
import type { OwnCall } from '../../own-calls';
import { usePhone } from '../../phone-context';
import { words } from '../../strings';

function lineTrouble({ trouble, silent }: LivePhase): string | null {
  if (trouble !== 'none') {
    return words[trouble];
  }
  return silent ? words.silentMicrophone : null;
}

interface CallNoticesProps {
  own: OwnCall<LivePhase>;
  /** What a control was refused for. */
  problem: string | null;
}

/** Trouble with the line, the microphone or the server: in words, with what to do. */
export function CallNotices({ own, problem }: CallNoticesProps) {
  const { state, phone } = usePhone();
  const trouble = lineTrouble(own.phase);
  const refused = own.phase.problem ?? problem ?? own.call.handoverFailure;
  return (
    <div className="mt-2 space-y-2 empty:hidden">
      {trouble !== null && (
        <p role="status" className="text-sm font-medium text-missed">
          {trouble}
        </p>
      )}
      {refused !== null && <FormAlert>{refused}</FormAlert>}
      {!state.ownedHere && (
        <div className="flex flex-wrap items-center justify-between gap-2 text-sm">
          <span className="text-ink-soft">{words.elsewhere}</span>
          <Button onClick={() => phone?.moveHere(own.call)}>{words.moveHere}</Button>
        </div>
      )}
    </div>
  );
}
