import { Phone, PhoneOff } from 'lucide-react';
import { Button } from '@/components/ui/button';
import type { Handset } from '../handset';
import { inCall, type HandsetState } from '../handset-state';
import { words } from '../strings';

interface ButtonsProps {
  state: HandsetState;
  handset: Handset;
  callable: boolean;
}

export function Buttons({ state, handset, callable }: ButtonsProps) {
  if (state.phase === 'incoming') {
    return (
      <div className="grid grid-cols-2 gap-2">
        <Button variant="answer" size="large" onClick={() => void handset.answer()}>
          <Phone aria-hidden />
          {words.answer}
        </Button>
        <Button size="large" onClick={() => handset.decline()}>
          <PhoneOff aria-hidden />
          {words.decline}
        </Button>
      </div>
    );
  }
  if (inCall(state)) {
    return (
      <Button
        variant="danger"
        size="large"
        className="w-full"
        disabled={state.callSid === null}
        onClick={() => handset.hangUp()}
      >
        <PhoneOff aria-hidden />
        {words.hangUp}
      </Button>
    );
  }
  return (
    <Button
      type="submit"
      variant="answer"
      size="large"
      className="w-full"
      disabled={state.line !== 'ready' || !callable}
    >
      <Phone aria-hidden />
      {words.call}
    </Button>
  );
}
