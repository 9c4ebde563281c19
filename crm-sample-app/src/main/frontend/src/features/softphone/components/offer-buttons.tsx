import { Phone, PhoneOff } from 'lucide-react';
import { useId, type Ref } from 'react';
import { Button } from '@/components/ui/button';
import { KeyHint } from '@/components/ui/key-hint';
import { useKey, useKeyName } from '@/hooks/use-key';
import { answerObstacle } from '../answer-obstacle';
import { usePhone } from '../phone-context';
import { runningCalls } from '../phone-state';
import type { RingingCall } from '../ringing-cards';
import { words } from '../strings';
import { useDecline } from '../use-decline';

interface OfferButtonsProps {
  ringing: RingingCall;
  /** The call that has waited longest: the keys are meant for it. */
  first: boolean;
  /** Set in the one place whose keys work; the others only name them. */
  listens?: boolean;
  /** Told to those who hear the buttons outside of the caller's card. */
  caller?: string;
  size?: 'medium' | 'large';
  answerRef?: Ref<HTMLButtonElement>;
}

/** Answer and Decline for one ringing call, with what stands in the way or went wrong. */
export function OfferButtons(props: OfferButtonsProps) {
  const { ringing, first, listens = false, caller, size = 'medium', answerRef } = props;
  const { call, claiming } = ringing;
  const { state, phone } = usePhone();
  const { decline, declining, problem } = useDecline(call.id);
  const note = useId();
  const keys = { answer: useKeyName('answer'), decline: useKeyName('decline') };
  const obstacle = answerObstacle(state);
  const talking = runningCalls(state).some((phase) => phase.call.id !== call.id);
  const pending = claiming || declining;
  const answerable = obstacle === null && !pending;
  const answer = (): void => phone?.perform({ do: 'answer', call });
  useKey('answer', answer, listens && first && answerable);
  useKey('decline', decline, listens && first && !pending);
  const text = problem ?? obstacle ?? (talking ? words.holdsOther : null);
  const whose = caller !== undefined && <span className="sr-only">{caller}</span>;
  return (
    <>
      <div className="grid grid-cols-2 gap-2">
        <Button
          ref={answerRef}
          variant="answer"
          size={size}
          disabled={!answerable}
          aria-describedby={text === null ? undefined : note}
          aria-keyshortcuts={first && answerable ? keys.answer : undefined}
          onClick={answer}
        >
          <Phone aria-hidden />
          {claiming ? words.answering : words.answer} {whose}
          {first && answerable && <KeyHint>{keys.answer}</KeyHint>}
        </Button>
        <Button
          size={size}
          disabled={pending}
          aria-keyshortcuts={first && !pending ? keys.decline : undefined}
          onClick={decline}
        >
          <PhoneOff aria-hidden />
          {declining ? words.declining : words.decline} {whose}
          {first && !pending && <KeyHint>{keys.decline}</KeyHint>}
        </Button>
      </div>
      {text !== null && (
        <p id={note} className={problem === null ? 'mt-2 text-sm' : 'mt-2 text-sm text-missed'}>
          {text}
        </p>
      )}
    </>
  );
}
