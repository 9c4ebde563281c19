import { Plus, Trash2 } from 'lucide-react';
import { useFieldArray, type UseFormReturn } from 'react-hook-form';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import type { ContactForm } from './contact-form';
import { LabelInput } from './label-select';
import { words } from './strings';

export function EmailRows({ form }: { form: UseFormReturn<ContactForm> }) {
  const rows = useFieldArray({ control: form.control, name: 'emails' });
  const { errors } = form.formState;
  return (
    <fieldset className="space-y-3">
      <legend className="mb-2 font-medium">{words.emails}</legend>
      {rows.fields.map((row, index) => (
        <div key={row.id} className="grid grid-cols-[1fr_6.5rem_2.5rem] items-start gap-2 sm:grid-cols-[1fr_8rem_2.5rem]">
          <Field
            label={`${words.email} ${index + 1}`}
            error={errors.emails?.[index]?.address?.message}
          >
            {(control) => (
              <Input
                {...control}
                {...form.register(`emails.${index}.address`)}
                type="email"
                autoComplete="off"
              />
            )}
          </Field>
          <div className="mt-6.5">
            <LabelInput
              field={form.register(`emails.${index}.label`)}
              what={`${words.email} ${index + 1}`}
            />
          </div>
          <Button
            variant="ghost"
            size="icon"
            className="mt-6.5"
            aria-label={words.removeEmail(index + 1)}
            onClick={() => rows.remove(index)}
          >
            <Trash2 aria-hidden />
          </Button>
        </div>
      ))}
      <Button onClick={() => rows.append({ address: '', label: 'work' })}>
        <Plus aria-hidden />
        {words.addEmail}
      </Button>
    </fieldset>
  );
}
