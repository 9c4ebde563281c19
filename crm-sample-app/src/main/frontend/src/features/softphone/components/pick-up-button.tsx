import { PhoneForwarded } from 'lucide-react';
import { Button } from '@/components/ui/button';
import type { Call } from '@/lib/wire/call';
import { answerObstacle } from '../answer-obstacle';
import { callerOf } from '../caller';
import { usePhone } from '../phone-context';
import { words } from '../strings';

/** Takes a call that rings for colleagues only. */
export function PickUpButton({ call }: { call: Call }) {
  const { state, phone } = usePhone();
  const obstacle = answerObstacle(state);
  return (
    <Button
      className="w-full"
      disabled={obstacle !== null}
      title={obstacle ?? undefined}
      onClick={() => phone?.perform({ do: 'answer', call })}
    >
      <PhoneForwarded aria-hidden />
      {words.pickUp} <span className="sr-only">{callerOf(call).short}</span>
    </Button>
  );
}
