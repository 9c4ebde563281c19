import { Phone, PhoneOff } from 'lucide-react';
import { useId, type Ref } from 'react';
import { Button } from '@/components/ui/button';
import { KeyHint } from '@/components/ui/key-hint';
import { useShortcut } from '@/hooks/use-shortcut';
import { answerObstacle } from '../answer-obstacle';
import { isBusy } from '../call-machine';
import { usePhone } from '../phone-context';
import type { RingingCall } from '../ringing-cards';
import { words } from '../strings';
import { useDecline } from '../use-decline';

interface OfferButtonsProps {
  ringing: RingingCall;
  /** The call that has waited longest: A and D are meant for it. */
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
  const obstacle = answerObstacle(state, call);
  const pending = claiming || declining;
  const answerable = obstacle === null && !pending;
  const declinable = !pending;
  const answer = (): void => phone?.answer(call);
  useShortcut('a', answer, listens && first && answerable);
  const declineKey = first && declinable && !isBusy(state.call);
  useShortcut('d', decline, listens && declineKey);
  const text = problem ?? obstacle;
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
          aria-keyshortcuts={first && answerable ? 'A' : undefined}
          onClick={answer}
        >
          <Phone aria-hidden />
          {claiming ? words.answering : words.answer} {whose}
          {first && answerable && <KeyHint>A</KeyHint>}
        </Button>
        <Button
          size={size}
          disabled={!declinable}
          aria-keyshortcuts={declineKey ? 'D' : undefined}
          onClick={decline}
        >
          <PhoneOff aria-hidden />
          {declining ? words.declining : words.decline} {whose}
          {declineKey && <KeyHint>D</KeyHint>}
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
