import { Controller, type UseFormReturn } from 'react-hook-form';
import { Field } from '@/components/ui/field';
import { Input, Select } from '@/components/ui/input';
import { PasswordInput } from '@/components/ui/password-input';
import { Switch } from '@/components/ui/switch';
import { roleNames } from '@/config/strings';
import { words } from '../strings';
import type { UserForm } from '../user-form';

interface UserFieldsProps {
  form: UseFormReturn<UserForm>;
  existing: boolean;
  oneself: boolean;
}

const TEXTS = [
  { name: 'fullName', label: words.fullName, hint: undefined, type: 'text' },
  { name: 'email', label: words.email, hint: undefined, type: 'email' },
  { name: 'phone', label: words.phone, hint: words.phoneHint, type: 'tel' },
  { name: 'extension', label: words.extension, hint: words.extensionHint, type: 'text' },
] as const;

export function UserFields({ form, existing, oneself }: UserFieldsProps) {
  const { errors } = form.formState;
  return (
    <>
      {TEXTS.map(({ name, label, hint, type }) => (
        <Field key={name} label={label} hint={hint} error={errors[name]?.message}>
          {(control) => (
            <Input {...control} {...form.register(name)} type={type} autoComplete="off" />
          )}
        </Field>
      ))}
      <Field label={words.role} error={errors.userType?.message}>
        {(control) => (
          <Select {...control} {...form.register('userType')}>
            {Object.entries(roleNames).map(([role, name]) => (
              <option key={role} value={role}>
                {name}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <Field
        label={existing ? words.newPassword : words.password}
        hint={existing ? words.keepPassword : words.passwordHint}
        error={errors.password?.message}
      >
        {(control) => (
          <PasswordInput {...control} {...form.register('password')} autoComplete="new-password" />
        )}
      </Field>
      {existing && !oneself && (
        <Controller
          control={form.control}
          name="isActive"
          render={({ field }) => (
            <Switch label={words.activeSwitch} checked={field.value} onChange={field.onChange} />
          )}
        />
      )}
    </>
  );
}
