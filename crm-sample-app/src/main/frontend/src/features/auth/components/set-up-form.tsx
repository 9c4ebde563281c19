import { zodResolver } from '@hookform/resolvers/zod';
import { useMemo } from 'react';
import { useForm, type Path } from 'react-hook-form';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { FormAlert } from '@/components/ui/notice';
import { PasswordInput } from '@/components/ui/password-input';
import { showServerErrors } from '@/lib/form-errors';
import { createAdmin } from '../api/auth';
import { newAdminSchema, type NewAdmin } from '../new-admin';
import { words } from '../strings';

interface TextField {
  name: Path<NewAdmin>;
  label: string;
  hint?: string;
  type?: string;
  autoComplete: string;
}

const FIELDS: readonly TextField[] = [
  { name: 'fullName', label: words.fullName, autoComplete: 'name' },
  { name: 'email', label: words.email, type: 'email', autoComplete: 'username' },
  { name: 'phone', label: words.phone, hint: words.phoneHint, type: 'tel', autoComplete: 'tel' },
  { name: 'extension', label: words.extension, hint: words.extensionHint, autoComplete: 'off' },
];

const CODE: TextField = {
  name: 'setupCode',
  label: words.setupCode,
  hint: words.setupCodeHint,
  autoComplete: 'one-time-code',
};

interface SetUpFormProps {
  codeRequired: boolean;
  onDone: () => void;
}

export function SetUpForm({ codeRequired, onDone }: SetUpFormProps) {
  const schema = useMemo(() => newAdminSchema(codeRequired), [codeRequired]);
  const form = useForm<NewAdmin>({ resolver: zodResolver(schema), mode: 'onTouched' });
  const { errors, isSubmitting } = form.formState;
  const fields = codeRequired ? [CODE, ...FIELDS] : FIELDS;
  const submit = form.handleSubmit(async (admin) => {
    try {
      await createAdmin(admin);
      onDone();
    } catch (error) {
      showServerErrors(form, error, [...fields.map((field) => field.name), 'password']);
    }
  });
  return (
    <form noValidate onSubmit={submit} className="space-y-4">
      {fields.map(({ name, label, hint, type, autoComplete }) => (
        <Field key={name} label={label} hint={hint} error={errors[name]?.message}>
          {(control) => (
            <Input {...control} {...form.register(name)} type={type} autoComplete={autoComplete} />
          )}
        </Field>
      ))}
      <Field label={words.password} hint={words.passwordHint} error={errors.password?.message}>
        {(control) => (
          <PasswordInput {...control} {...form.register('password')} autoComplete="new-password" />
        )}
      </Field>
      {errors.root?.message !== undefined && <FormAlert>{errors.root.message}</FormAlert>}
      <Button type="submit" variant="primary" className="w-full" disabled={isSubmitting}>
        {isSubmitting ? words.creating : words.create}
      </Button>
    </form>
  );
}
