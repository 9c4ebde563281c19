import { Plus, X } from 'lucide-react';
import { useFieldArray, type UseFormReturn } from 'react-hook-form';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { words } from '../strings';
import type { ContactForm } from './contact-form';
import { LabelSelect } from './label-select';

/** A contact's e-mail addresses, one line each. */
export function EmailLines({ form }: { form: UseFormReturn<ContactForm> }) {
  const { fields, append, remove } = useFieldArray({ control: form.control, name: 'emails' });
  const errors = form.formState.errors.emails;
  return (
    <fieldset className="space-y-3">
      <legend className="sr-only">{words.email}</legend>
      {fields.map((line, index) => (
        <div key={line.id} className="flex flex-wrap items-start gap-2">
          <div className="min-w-48 flex-1">
            <Field label={words.email} error={errors?.[index]?.address?.message}>
              {(control) => (
                <Input {...control} {...form.register(`emails.${index}.address`)} type="email" autoComplete="off" />
              )}
            </Field>
          </div>
          <LabelSelect form={form} name={`emails.${index}.label`} />
          <Button
            variant="ghost"
            size="icon"
            className="mt-6.5"
            aria-label={words.removeEmail(index + 1)}
            onClick={() => remove(index)}
          >
            <X aria-hidden />
          </Button>
        </div>
      ))}
      <Button variant="ghost" onClick={() => append({ address: '', label: 'work' })}>
        <Plus aria-hidden />
        {words.addEmail}
      </Button>
    </fieldset>
  );
}
