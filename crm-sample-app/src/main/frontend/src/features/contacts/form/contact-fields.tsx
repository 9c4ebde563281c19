import { Controller, type UseFormReturn } from 'react-hook-form';
import { Field } from '@/components/ui/field';
import { Input, Textarea } from '@/components/ui/input';
import type { ContactField } from '@/lib/wire/contact-field';
import { CompanyField } from './company-field';
import type { ContactForm } from './contact-form';
import { CustomFields } from './custom-fields';
import { EmailRows } from './email-rows';
import { OwnerField } from './owner-field';
import { PhoneRows } from './phone-rows';
import { words } from './strings';
import { TagsField } from './tags-field';

interface ContactFieldsProps {
  form: UseFormReturn<ContactForm>;
  fields: readonly ContactField[];
  homeCountry: string | null;
}

const ADDRESS = [
  { name: 'street', className: 'sm:col-span-2' },
  { name: 'postalCode', className: '' },
  { name: 'city', className: '' },
  { name: 'region', className: '' },
  { name: 'country', className: '' },
] as const;

export function ContactFields({ form, fields, homeCountry }: ContactFieldsProps) {
  const { errors } = form.formState;
  return (
    <>
      <div className="grid grid-cols-1 gap-4 sm:grid-cols-2">
        <Field label={words.name} error={errors.name?.message}>
          {(control) => (
            <Input {...control} {...form.register('name')} dir="auto" autoComplete="off" />
          )}
        </Field>
        <Controller
          control={form.control}
          name="company"
          render={({ field, fieldState }) => (
            <CompanyField
              value={field.value}
              error={fieldState.error?.message}
              onChange={field.onChange}
            />
          )}
        />
      </div>
      <PhoneRows form={form} homeCountry={homeCountry} />
      <EmailRows form={form} />
      <div className="grid grid-cols-1 items-start gap-4 sm:grid-cols-2">
        <Controller
          control={form.control}
          name="tags"
          render={({ field, fieldState }) => (
            <TagsField
              value={field.value}
              error={fieldState.error?.message}
              onChange={field.onChange}
            />
          )}
        />
        <OwnerField form={form} />
      </div>
      <fieldset>
        <legend className="mb-2 font-medium">{words.address}</legend>
        <div className="grid grid-cols-1 gap-4 sm:grid-cols-2">
          {ADDRESS.map(({ name, className }) => (
            <div key={name} className={className}>
              <Field label={words[name]} error={errors.address?.[name]?.message}>
                {(control) => (
                  <Input
                    {...control}
                    {...form.register(`address.${name}`)}
                    dir="auto"
                    autoComplete="off"
                  />
                )}
              </Field>
            </div>
          ))}
        </div>
      </fieldset>
      <CustomFields form={form} fields={fields} />
      <Field label={words.notes} error={errors.notes?.message}>
        {(control) => <Textarea {...control} {...form.register('notes')} dir="auto" rows={4} />}
      </Field>
    </>
  );
}
