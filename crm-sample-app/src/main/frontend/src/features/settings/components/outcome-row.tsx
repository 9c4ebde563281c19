import { ArrowDown, ArrowUp } from 'lucide-react';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Input, Select } from '@/components/ui/input';
import { toneSchema, type OutcomeCode } from '@/lib/wire/outcome-code';
import { words } from '../strings';

interface OutcomeRowProps {
  code: OutcomeCode;
  first: boolean;
  last: boolean;
  pending: boolean;
  onChange: (code: OutcomeCode) => void;
  onMove: (step: -1 | 1) => void;
}

/** One outcome: its words, its tone, its place; it leaves the choice without leaving old calls. */
export function OutcomeRow({ code, first, last, pending, onChange, onMove }: OutcomeRowProps) {
  const [label, setLabel] = useState(code.label);
  const rename = (): void => {
    const plain = label.trim();
    if (plain === '') {
      setLabel(code.label);
    } else if (plain !== code.label) {
      onChange({ ...code, label: plain });
    }
  };
  return (
    <li className="flex flex-wrap items-center gap-2 px-3 py-2">
      <Input
        aria-label={words.outcomeLabel(code.label)}
        className="w-auto min-w-40 flex-1"
        dir="auto"
        maxLength={60}
        value={label}
        disabled={!code.active}
        onChange={(event) => setLabel(event.target.value)}
        onBlur={rename}
        onKeyDown={(event) => event.key === 'Enter' && rename()}
      />
      <Select
        aria-label={words.toneOf(code.label)}
        className="w-auto"
        value={code.tone}
        disabled={!code.active || pending}
        onChange={({ target }) =>
          onChange({ ...code, tone: toneSchema.safeParse(target.value).data ?? code.tone })
        }
      >
        {Object.entries(words.tones).map(([tone, name]) => (
          <option key={tone} value={tone}>
            {name}
          </option>
        ))}
      </Select>
      <Button
        size="icon"
        variant="ghost"
        aria-label={words.moveUp(code.label)}
        disabled={first || pending}
        onClick={() => onMove(-1)}
      >
        <ArrowUp aria-hidden />
      </Button>
      <Button
        size="icon"
        variant="ghost"
        aria-label={words.moveDown(code.label)}
        disabled={last || pending}
        onClick={() => onMove(1)}
      >
        <ArrowDown aria-hidden />
      </Button>
      <Button
        className="w-36"
        disabled={pending}
        aria-label={code.active ? words.retireCode(code.label) : words.reviveCode(code.label)}
        onClick={() => onChange({ ...code, active: !code.active })}
      >
        {code.active ? words.retire : words.revive}
      </Button>
    </li>
  );
}
