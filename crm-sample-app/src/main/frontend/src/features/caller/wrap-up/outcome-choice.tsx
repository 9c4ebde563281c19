import { useId } from 'react';
import { CODE_LOOKS } from '@/components/activity/code-badge';
import { KeyHint } from '@/components/ui/key-hint';
import { useShortcut } from '@/hooks/use-shortcut';
import type { OutcomeCode } from '@/lib/wire/outcome-code';
import { words } from '../strings';

const KEYS = 9;

function NumberKey({ digit, onPress }: { digit: string; onPress: () => void }) {
  useShortcut(digit, onPress);
  return <KeyHint>{digit}</KeyHint>;
}

interface OutcomeChoiceProps {
  codes: readonly OutcomeCode[];
  chosen: number | null;
  error: string | undefined;
  /** Number keys choose, unless a call needs the digits. */
  keys: boolean;
  onChoose: (outcomeId: number) => void;
}

/** What came of the call: one press, or the number that stands on it. */
export function OutcomeChoice({ codes, chosen, error, keys, onChoose }: OutcomeChoiceProps) {
  const id = useId();
  return (
    <fieldset className="min-w-0" aria-describedby={error === undefined ? undefined : `${id}-error`}>
      <legend className="mb-1.5 text-sm font-medium">{words.outcome}</legend>
      <div className="grid grid-cols-2 gap-1.5">
        {codes.map((code, index) => {
          const { icon: Icon } = CODE_LOOKS[code.tone];
          return (
            <label
              key={code.id}
              aria-label={code.label}
              className="flex min-h-10 min-w-0 cursor-pointer items-center gap-1.5 rounded-lg border border-line-strong bg-surface px-2 text-sm has-checked:border-accent has-checked:bg-accent-soft has-checked:text-accent has-focus-visible:outline-2 has-focus-visible:outline-accent"
            >
              <input
                type="radio"
                name={id}
                className="sr-only"
                checked={chosen === code.id}
                onChange={() => onChoose(code.id)}
              />
              <Icon aria-hidden className="size-4 shrink-0" />
              <span className="min-w-0 flex-1 py-1 leading-tight break-words" dir="auto">
                {code.label}
              </span>
              {keys && index < KEYS && (
                <NumberKey digit={String(index + 1)} onPress={() => onChoose(code.id)} />
              )}
            </label>
          );
        })}
      </div>
      {error !== undefined && (
        <p id={`${id}-error`} role="alert" className="mt-1.5 text-sm text-missed">
          {error}
        </p>
      )}
    </fieldset>
  );
}
