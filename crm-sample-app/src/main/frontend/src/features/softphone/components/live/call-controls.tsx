import {
  ArrowRightLeft,
  Grid3x3,
  Mic,
  MicOff,
  Pause,
  PhoneOff,
  Play,
  UserPlus,
} from 'lucide-react';
import { Button } from '@/components/ui/button';
import { KeyHint } from '@/components/ui/key-hint';
import { useKeyName } from '@/hooks/use-key';
import type { LivePhase } from '../../call-machine';
import type { OwnCall } from '../../own-calls';
import { words } from '../../strings';
import { ControlButton } from './control-button';
import { useCallActions } from './use-call-actions';

interface CallControlsProps {
  own: OwnCall<LivePhase>;
  keypad: boolean;
  onKeypad: () => void;
  onInvite: (purpose: 'transfer' | 'add') => void;
}

/** Everything one can do with the call in hand; hanging up stands apart. */
export function CallControls({ own, keypad, onKeypad, onInvite }: CallControlsProps) {
  const act = useCallActions(own);
  const keys = { mute: useKeyName('mute'), hold: useKeyName('hold'), hangUp: useKeyName('hangUp') };
  const { muted, leaving } = own.phase;
  return (
    <div className="mt-4">
      <div className="grid grid-cols-3 gap-1.5">
        <ControlButton
          icon={muted ? MicOff : Mic}
          label={words.mute}
          hint={keys.mute}
          pressed={muted}
          onClick={act.toggleMute}
        />
        <ControlButton
          icon={own.onHold ? Play : Pause}
          label={own.onHold ? words.resume : words.hold}
          hint={keys.hold}
          pressed={own.onHold}
          reason={act.holdReason}
          onClick={act.toggleHold}
        />
        <ControlButton
          icon={Grid3x3}
          label={words.keypad}
          pressed={keypad}
          reason={act.keypadReason}
          onClick={onKeypad}
        />
        <ControlButton
          icon={ArrowRightLeft}
          label={words.transfer}
          reason={act.inviteReason}
          onClick={() => onInvite('transfer')}
        />
        <ControlButton
          icon={UserPlus}
          label={words.add}
          reason={act.inviteReason}
          onClick={() => onInvite('add')}
        />
      </div>
      <Button
        variant="danger"
        size="large"
        className="sticky bottom-0 mt-4 w-full shadow-sm"
        disabled={leaving}
        onClick={act.hangUp}
      >
        <PhoneOff aria-hidden />
        {leaving ? words.leaving : words.hangUp}
        <KeyHint>{keys.hangUp}</KeyHint>
      </Button>
    </div>
  );
}
