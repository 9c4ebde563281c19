import { useQuery } from '@tanstack/react-query';
import { Phone, RotateCcw, TriangleAlert } from 'lucide-react';
import { useState, type SyntheticEvent } from 'react';
import { Button } from '@/components/ui/button';
import { useStored } from '@/hooks/use-stored';
import { formatAsTyped, formatNumber } from '@/lib/phone-number';
import { diallingQuery } from '@/lib/queries/dialling';
import { useDial } from '../../dial-context';
import { lastDialled } from '../../dial-memory';
import { usePhone } from '../../phone-context';
import { words } from '../../strings';
import { CallerIdSelect, useCallerId } from './caller-id-select';
import { DialCheck } from './dial-check';
import { DialKeys } from './dial-keys';
import { DialProblemNotice } from './dial-problem-notice';
import { NumberField } from './number-field';

/** Calls a number or a colleague's extension; says beforehand what the server will say. */
export function DialPad({ onPlaced }: { onPlaced?: () => void }) {
  const { state } = usePhone();
  const dial = useDial();
  const { data } = useQuery(diallingQuery);
  const last = useStored(lastDialled);
  const from = useCallerId();
  const [typed, setTyped] = useState('');
  const wanted = typed.trim();
  const place = (to: string): void => {
    dial.call(to, from);
    onPlaced?.();
  };
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    if (wanted !== '' && dial.ready) {
      place(wanted);
    }
  };
  return (
    <form aria-label={words.dialPad} onSubmit={submit} className="space-y-3">
      <NumberField value={typed} onChange={setTyped} />
      <DialCheck typed={wanted} />
      <DialKeys
        onKey={(key) => setTyped(formatAsTyped(typed + key, data?.homeCountry ?? null))}
      />
      <CallerIdSelect />
      {state.device.phase !== 'ready' && (
        <p className="text-sm text-ink-soft">{words.goOnlineToDial}</p>
      )}
      <div className="flex gap-2">
        <Button
          type="submit"
          variant="answer"
          size="large"
          className="flex-1"
          disabled={wanted === '' || !dial.ready}
        >
          <Phone aria-hidden />
          {dial.pending ? words.dialling : words.dialCall}
        </Button>
        {last !== '' && wanted === '' && (
          <Button
            size="large"
            className="min-w-0 px-3"
            disabled={!dial.ready}
            aria-label={words.redial(formatNumber(last))}
            title={words.redial(formatNumber(last))}
            onClick={() => place(last)}
          >
            <RotateCcw aria-hidden />
          </Button>
        )}
      </div>
      <DialProblemNotice />
      <p className="flex items-start gap-1.5 text-xs text-ink-soft">
        <TriangleAlert aria-hidden className="mt-0.5 size-3.5 shrink-0" />
        {words.emergency}
      </p>
    </form>
  );
}
