import { Controller, type UseFormReturn } from 'react-hook-form';
import { Field } from '@/components/ui/field';
import { Input, Select } from '@/components/ui/input';
import { Switch } from '@/components/ui/switch';
import type { ContactField } from '@/lib/wire/contact-field';
import { words } from '../strings';
import type { ContactForm } from './contact-form';

const INPUT_TYPES = { text: 'text', number: 'text', date: 'date', url: 'url' } as const;

interface CustomFieldProps {
  form: UseFormReturn<ContactForm>;
  field: ContactField;
}

export function CustomField({ form, field }: CustomFieldProps) {
  const name = `fields.${field.key}` as const;
  if (field.type === 'boolean') {
    return (
      <Controller
        control={form.control}
        name={name}
        render={({ field: { value, onChange } }) => (
          <Switch label={field.label} checked={value === true} onChange={onChange} />
        )}
      />
    );
  }
  const type = field.type;
  return (
    <Field label={field.label} error={form.formState.errors.fields?.[field.key]?.message}>
      {(control) =>
        type === 'choice' ? (
          <Select {...control} {...form.register(name)}>
            <option value="">{words.choose}</option>
            {field.choices.map((choice) => (
              <option key={choice}>{choice}</option>
            ))}
          </Select>
        ) : (
          <Input
            {...control}
            {...form.register(name)}
            type={INPUT_TYPES[type]}
            inputMode={type === 'number' ? 'decimal' : undefined}
            autoComplete="off"
          />
        )
      }
    </Field>
  );
}
