import { useQuery } from '@tanstack/react-query';
import { Delete } from 'lucide-react';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { formatAsTyped } from '@/lib/phone-number';
import { diallingQuery } from '@/lib/queries/dialling';
import { words } from '../../strings';

interface NumberFieldProps {
  value: string;
  onChange: (value: string) => void;
}

/** Takes what is typed or pasted and groups it as numbers are written, unless one edits inside. */
export function NumberField({ value, onChange }: NumberFieldProps) {
  const { data } = useQuery(diallingQuery);
  const group = (text: string): string => formatAsTyped(text, data?.homeCountry ?? null);
  return (
    <Field label={words.dialLabel}>
      {(control) => (
        <div className="relative">
          <Input
            {...control}
            value={value}
            type="tel"
            inputMode="tel"
            autoComplete="off"
            className="pr-11 text-base tabular-nums"
            onChange={({ target }) => {
              const atEnd = target.selectionStart === target.value.length;
              const longer = target.value.length > value.length;
              onChange(atEnd && longer ? group(target.value) : target.value);
            }}
          />
          {value !== '' && (
            <Button
              variant="ghost"
              size="icon"
              aria-label={words.deleteDigit}
              className="absolute inset-y-0 right-0"
              onClick={() => onChange(group(value.replace(/\D*[\d*#+]?\D*$/u, '')))}
            >
              <Delete aria-hidden />
            </Button>
          )}
        </div>
      )}
    </Field>
  );
}
