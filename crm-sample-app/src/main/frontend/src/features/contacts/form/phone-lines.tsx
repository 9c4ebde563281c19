import { Plus, X } from 'lucide-react';
import { useFieldArray, type UseFormReturn } from 'react-hook-form';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { words } from '../strings';
import type { ContactForm } from './contact-form';
import { LabelSelect } from './label-select';

/** A contact's telephone numbers, one line each. */
export function PhoneLines({ form }: { form: UseFormReturn<ContactForm> }) {
  const { fields, append, remove } = useFieldArray({ control: form.control, name: 'phones' });
  const errors = form.formState.errors.phones;
  return (
    <fieldset className="space-y-3">
      <legend className="sr-only">{words.phone}</legend>
      {fields.map((line, index) => (
        <div key={line.id} className="flex flex-wrap items-start gap-2">
          <div className="min-w-40 flex-[3]">
            <Field label={words.number} error={errors?.[index]?.number?.message}>
              {(control) => (
                <Input {...control} {...form.register(`phones.${index}.number`)} type="tel" autoComplete="off" />
              )}
            </Field>
          </div>
          <div className="w-24">
            <Field label={words.extension} error={errors?.[index]?.extension?.message}>
              {(control) => (
                <Input {...control} {...form.register(`phones.${index}.extension`)} inputMode="numeric" autoComplete="off" />
              )}
            </Field>
          </div>
          <LabelSelect form={form} name={`phones.${index}.label`} />
          <Button
            variant="ghost"
            size="icon"
            className="mt-6.5"
            aria-label={words.removePhone(index + 1)}
            onClick={() => remove(index)}
          >
            <X aria-hidden />
          </Button>
        </div>
      ))}
      <Button variant="ghost" onClick={() => append({ number: '', extension: '', label: 'mobile' })}>
        <Plus aria-hidden />
        {words.addPhone}
      </Button>
    </fieldset>
  );
}
