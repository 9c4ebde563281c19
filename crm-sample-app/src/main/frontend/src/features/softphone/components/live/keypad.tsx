import { useState, type KeyboardEvent } from 'react';
import { usePhone } from '../../phone-context';
import { words } from '../../strings';
import { DialKeys } from '../dial/dial-keys';

const TONE = /^[0-9*#]$/u;

/** Tones into the call: for whatever answers machines ask of us. */
export function Keypad({ callId }: { callId: number }) {
  const { phone } = usePhone();
  const [sent, setSent] = useState('');
  const send = (digit: string): void => {
    phone?.perform({ do: 'digits', callId, digits: digit });
    setSent((before) => (before + digit).slice(-24));
  };
  const typed = (event: KeyboardEvent): void => {
    if (TONE.test(event.key) && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      send(event.key);
    }
  };
  return (
    <section aria-label={words.keypadRegion} className="mt-3 rounded-lg border bg-surface p-3">
      <input
        // The keypad was opened by the agent's own hand: what is typed next are tones.
        // eslint-disable-next-line jsx-a11y/no-autofocus
        autoFocus
        readOnly
        value={sent}
        aria-label={words.keypadSent}
        placeholder={words.keypadHint}
        onKeyDown={typed}
        className="mb-2 h-10 w-full rounded-lg border bg-sunken px-3 text-center tracking-widest tabular-nums placeholder:tracking-normal"
      />
      <DialKeys onKey={send} />
    </section>
  );
}
