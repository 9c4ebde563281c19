import { Controller, type UseFormReturn } from 'react-hook-form';
import { Field } from '@/components/ui/field';
import { Input, Select } from '@/components/ui/input';
import { Switch } from '@/components/ui/switch';
import type { ContactField } from '@/lib/wire/contact-field';
import type { ContactForm } from './contact-form';
import { words } from './strings';

interface CustomFieldsProps {
  form: UseFormReturn<ContactForm>;
  fields: readonly ContactField[];
}

const INPUT_TYPES = { text: 'text', number: 'text', date: 'date', url: 'url' } as const;

function CustomField({ form, field }: { form: UseFormReturn<ContactForm>; field: ContactField }) {
  const name = `fields.${field.key}` as const;
  if (field.type === 'boolean') {
    return (
      <Controller
        control={form.control}
        name={name}
        render={({ field: held }) => (
          <Switch label={field.label} checked={held.value === true} onChange={held.onChange} />
        )}
      />
    );
  }
  const { type } = field;
  const label = field.required ? `${field.label} *` : field.label;
  return (
    <Field label={label} error={form.formState.errors.fields?.[field.key]?.message}>
      {(control) =>
        type === 'choice' ? (
          <Select {...control} {...form.register(name)}>
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
            {...form.register(name)}
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

/** The details that an admin has added, each by its type. */
export function CustomFields({ form, fields }: CustomFieldsProps) {
  return fields.length === 0 ? null : (
    <fieldset className="space-y-4">
      <legend className="mb-2 font-medium">{words.details}</legend>
      <div className="grid grid-cols-1 gap-4 sm:grid-cols-2">
        {fields.map((field) => (
          <CustomField key={field.key} form={form} field={field} />
        ))}
      </div>
    </fieldset>
  );
}
