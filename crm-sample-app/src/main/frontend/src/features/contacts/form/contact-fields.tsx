import { useQuery } from '@tanstack/react-query';
import type { UseFormReturn } from 'react-hook-form';
import { Field } from '@/components/ui/field';
import { Input, Select, Textarea } from '@/components/ui/input';
import { usersQuery } from '@/lib/queries/users';
import type { ContactField } from '@/lib/wire/contact-field';
import { words } from '../strings';
import { CompanyInput } from './company-input';
import type { ContactForm } from './contact-form';
import { CustomField } from './custom-fields';
import { EmailLines } from './email-lines';
import { PhoneLines } from './phone-lines';

const ADDRESS = ['street', 'postalCode', 'city', 'region', 'country'] as const;

interface ContactFieldsProps {
  form: UseFormReturn<ContactForm>;
  fields: readonly ContactField[];
}

export function ContactFields({ form, fields }: ContactFieldsProps) {
  const { errors } = form.formState;
  const users = useQuery(usersQuery).data ?? [];
  return (
    <>
      <Field label={words.name} error={errors.name?.message}>
        {(control) => <Input {...control} {...form.register('name')} autoComplete="off" dir="auto" />}
      </Field>
      <CompanyInput form={form} />
      <PhoneLines form={form} />
      <EmailLines form={form} />
      <Field label={words.tags} hint={words.tagsHint} error={errors.tags?.message}>
        {(control) => <Input {...control} {...form.register('tags')} autoComplete="off" />}
      </Field>
      <Field label={words.owner} error={errors.ownerId?.message}>
        {(control) => (
          <Select {...control} {...form.register('ownerId')}>
            <option value="">{words.noOwner}</option>
            {users.map((user) => (
              <option key={user.id} value={user.id}>
                {user.fullName}
              </option>
            ))}
          </Select>
        )}
      </Field>
      {fields.map((field) => (
        <CustomField key={field.key} form={form} field={field} />
      ))}
      <details className="rounded-lg border px-3 py-2" open={form.getValues('street') !== ''}>
        <summary className="cursor-pointer text-sm font-medium">{words.address}</summary>
        <div className="grid gap-3 py-3 sm:grid-cols-2">
          {ADDRESS.map((line) => (
            <Field key={line} label={words[line]} error={errors[line]?.message}>
              {(control) => <Input {...control} {...form.register(line)} autoComplete="off" dir="auto" />}
            </Field>
          ))}
        </div>
      </details>
      <Field label={words.notes} error={errors.notes?.message}>
        {(control) => <Textarea {...control} {...form.register('notes')} rows={4} dir="auto" />}
      </Field>
    </>
  );
}
