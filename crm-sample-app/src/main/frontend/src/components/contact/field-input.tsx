import type { Ref } from 'react';
import { Field } from '@/components/ui/field';
import { Input, Select } from '@/components/ui/input';
import { Switch } from '@/components/ui/switch';
import type { ContactField } from '@/lib/wire/contact-field';
import { words } from './strings';

const INPUT_TYPES = { text: 'text', number: 'text', date: 'date', url: 'url' } as const;

interface FieldInputProps {
  field: ContactField;
  value: string | boolean | undefined;
  error?: string | undefined;
  onChange: (value: string | boolean) => void;
  onBlur?: () => void;
  ref?: Ref<HTMLInputElement & HTMLSelectElement>;
}

/** One of the details that an admin has added, entered by its type. */
export function FieldInput({ field, value, error, onChange, onBlur, ref }: FieldInputProps) {
  const { type } = field;
  if (type === 'boolean') {
    return <Switch label={field.label} checked={value === true} onChange={onChange} />;
  }
  const held = {
    ref,
    onBlur,
    value: typeof value === 'string' ? value : '',
    onChange: ({ target }: { target: { value: string } }) => onChange(target.value),
  };
  return (
    <Field label={field.required ? `${field.label} *` : field.label} error={error}>
      {(control) =>
        type === 'choice' ? (
          <Select {...control} {...held}>
            <option value="">{words.choose}</option>
            {field.choices.map((choice) => (
              <option key={choice} value={choice}>
                {choice}
              </option>
            ))}
          </Select>
        ) : (
          <Input
            {...control}
            {...held}
            type={INPUT_TYPES[type]}
            inputMode={type === 'number' ? 'decimal' : undefined}
            autoComplete="off"
            dir="auto"
          />
        )
      }
    </Field>
  );
}
