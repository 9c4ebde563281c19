import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import { z } from 'zod';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { FormAlert } from '@/components/ui/notice';
import { PasswordInput } from '@/components/ui/password-input';
import { ApiError, errorText } from '@/lib/api-error';
import { sessionStore } from '@/lib/session-store';
import { signIn } from '../api/auth';
import { words } from '../strings';

const schema = z.object({
  email: z.string().trim().min(1, words.emailNeeded).pipe(z.email(words.emailWrong)),
  password: z.string().min(1, words.passwordNeeded),
});

type Credentials = z.infer<typeof schema>;

export function SignInForm({ onSignedIn }: { onSignedIn: () => void }) {
  const form = useForm<Credentials>({
    resolver: zodResolver(schema),
    mode: 'onTouched',
    defaultValues: { email: '', password: '' },
  });
  const { errors, isSubmitting } = form.formState;
  const submit = form.handleSubmit(async (credentials) => {
    try {
      sessionStore.begin(await signIn(credentials));
      onSignedIn();
    } catch (error) {
      const wrong = error instanceof ApiError && error.status === 401;
      form.setError('root', { message: wrong ? words.wrong : errorText(error) });
      form.setFocus('password');
    }
  });
  return (
    <form noValidate onSubmit={submit} className="space-y-4">
      <Field label={words.email} error={errors.email?.message}>
        {(control) => (
          <Input {...control} {...form.register('email')} type="email" autoComplete="username" />
        )}
      </Field>
      <Field label={words.password} error={errors.password?.message}>
        {(control) => (
          <PasswordInput
            {...control}
            {...form.register('password')}
            autoComplete="current-password"
          />
        )}
      </Field>
      {errors.root?.message !== undefined && <FormAlert>{errors.root.message}</FormAlert>}
      <Button type="submit" variant="primary" className="w-full" disabled={isSubmitting}>
        {isSubmitting ? words.signingIn : words.signIn}
      </Button>
    </form>
  );
}
