import { Delete } from 'lucide-react';
import { useState, type SyntheticEvent } from 'react';
import { Button } from '@/components/ui/button';
import { Input } from '@/components/ui/input';
import { formatNumber } from '@/lib/phone-number';
import { inCall } from '../handset-state';
import { words } from '../strings';
import { useHandset } from '../use-handset';
import { Buttons } from './buttons';
import { Display } from './display';
import { Keypad } from './keypad';

interface TelephoneProps {
  companyNumber: string;
  ownNumber: string;
}

export function Telephone({ companyNumber, ownNumber }: TelephoneProps) {
  const { state, handset } = useHandset(ownNumber);
  const [number, setNumber] = useState(companyNumber);
  const busy = inCall(state);
  const dial = (event: SyntheticEvent): void => {
    event.preventDefault();
    void handset.dial(number.replace(/[\s()-]/gu, ''));
  };
  const press = (key: string): void => {
    if (busy) {
      handset.press(key);
    } else {
      setNumber((before) => before + key);
    }
  };
  return (
    <form onSubmit={dial} className="space-y-4 rounded-2xl border bg-surface p-5 shadow-sm">
      <p className="text-sm text-ink-soft tabular-nums">
        {words.myNumber(formatNumber(ownNumber))}
      </p>
      <Display state={state} />
      <div className="flex gap-2">
        <Input
          aria-label={words.numberToCall}
          type="text"
          inputMode="tel"
          value={number}
          disabled={busy}
          onChange={(event) => setNumber(event.target.value)}
          className="text-lg tabular-nums"
        />
        <Button
          variant="ghost"
          size="icon"
          aria-label={words.deleteKey}
          disabled={busy || number === ''}
          onClick={() => setNumber(number.slice(0, -1))}
        >
          <Delete aria-hidden />
        </Button>
      </div>
      <Keypad onKey={press} />
      <Buttons state={state} handset={handset} callable={number.trim() !== ''} />
    </form>
  );
}
