import { zodResolver } from '@hookform/resolvers/zod';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { KeyboardEvent } from 'react';
import { useForm } from 'react-hook-form';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { ErrorNotice, FormAlert } from '@/components/ui/notice';
import { Skeleton } from '@/components/ui/skeleton';
import { ui } from '@/config/strings';
import { useUnsavedChanges } from '@/hooks/use-unsaved-changes';
import { showServerErrors } from '@/lib/form-errors';
import { formatExact } from '@/lib/format';
import { toast } from '@/lib/toasts';
import { credentialsQuery, saveCredentials, type Credentials } from '../api/credentials';
import { bodyOf, credentialsFormSchema, formOf, type CredentialsForm } from '../credentials-form';
import { words } from '../strings';

const NAMES = [
  'accountSid',
  'apiKey',
  'apiSecret',
  'authToken',
  'twimlAppSid',
  'phoneNumber',
] as const;

function hintOf(name: (typeof NAMES)[number], stored: boolean): string | undefined {
  switch (name) {
    case 'apiSecret':
      return stored ? words.kept : undefined;
    case 'authToken':
      return stored ? `${words.authTokenHint} ${words.kept}` : words.authTokenHint;
    case 'phoneNumber':
      return words.phoneHint;
    case 'accountSid':
    case 'apiKey':
    case 'twimlAppSid':
      return undefined;
  }
}

function CredentialsEditor({ stored }: { stored: Credentials | null }) {
  const client = useQueryClient();
  const form = useForm<CredentialsForm>({
    resolver: zodResolver(credentialsFormSchema(stored !== null)),
    mode: 'onTouched',
    defaultValues: formOf(stored),
  });
  const { errors, isSubmitting, isDirty } = form.formState;
  useUnsavedChanges(isDirty && !isSubmitting);
  const submit = form.handleSubmit(async (values) => {
    try {
      await saveCredentials(bodyOf(values));
      form.reset({ ...values, apiSecret: '', authToken: '' });
      toast('done', words.saved);
      await client.invalidateQueries({ queryKey: ['twilio'] });
    } catch (error) {
      showServerErrors(form, error, NAMES);
    }
  });
  const keyed = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      void submit();
    }
  };
  return (
    /* eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Ctrl+Enter saves from any field */
    <form noValidate onSubmit={submit} onKeyDown={keyed} className="max-w-lg space-y-4">
      {NAMES.map((name) => (
        <Field
          key={name}
          label={words[name]}
          hint={hintOf(name, stored !== null)}
          error={errors[name]?.message}
        >
          {(control) => (
            <Input
              {...control}
              {...form.register(name)}
              type={name === 'apiSecret' || name === 'authToken' ? 'password' : 'text'}
              placeholder={stored !== null && name === 'apiSecret' ? '••••••••' : undefined}
              autoComplete="off"
              spellCheck={false}
            />
          )}
        </Field>
      ))}
      {errors.root?.message !== undefined && <FormAlert>{errors.root.message}</FormAlert>}
      <div className="flex flex-wrap items-center gap-4">
        <Button type="submit" variant="primary" disabled={isSubmitting}>
          {isSubmitting ? ui.saving : words.save}
        </Button>
        {stored?.updatedAt != null && (
          <span className="text-sm text-ink-soft">
            {words.lastChanged} {formatExact(stored.updatedAt)}
          </span>
        )}
      </div>
    </form>
  );
}

export function CredentialsPanel() {
  const { data, error, refetch } = useQuery(credentialsQuery);
  if (data === undefined) {
    return error === null ? (
      <Skeleton rows={4} className="max-w-lg" />
    ) : (
      <ErrorNotice title={words.failed} error={error} onRetry={() => void refetch()} />
    );
  }
  return <CredentialsEditor stored={data} />;
}
