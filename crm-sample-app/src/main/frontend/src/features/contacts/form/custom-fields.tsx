import { Controller, type UseFormReturn } from 'react-hook-form';
import { FieldInput } from '@/components/contact/field-input';
import type { ContactField } from '@/lib/wire/contact-field';
import type { ContactForm } from './contact-form';
import { words } from './strings';

interface CustomFieldsProps {
  form: UseFormReturn<ContactForm>;
  fields: readonly ContactField[];
}

/** The details that an admin has added, each by its type. */
export function CustomFields({ form, fields }: CustomFieldsProps) {
  return fields.length === 0 ? null : (
    <fieldset className="space-y-4">
      <legend className="mb-2 font-medium">{words.details}</legend>
      <div className="grid grid-cols-1 gap-4 sm:grid-cols-2">
        {fields.map((field) => (
          <Controller
            key={field.key}
            control={form.control}
            name={`fields.${field.key}`}
            defaultValue=""
            render={({ field: { value, onChange, onBlur, ref }, fieldState }) => (
              <FieldInput
                ref={ref}
                field={field}
                value={value}
                error={fieldState.error?.message}
                onChange={onChange}
                onBlur={onBlur}
              />
            )}
          />
        ))}
      </div>
    </fieldset>
  );
}
