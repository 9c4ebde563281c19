import { useQuery } from '@tanstack/react-query';
import type { UseFormReturn } from 'react-hook-form';
import { Field } from '@/components/ui/field';
import { Select } from '@/components/ui/input';
import { useAccount } from '@/hooks/use-session';
import { usersQuery } from '@/lib/queries/users';
import type { ContactForm } from './contact-form';
import { words } from './strings';

/** Who looks after the contact. A colleague's contact is given away by the colleague, or by those who lead. */
export function OwnerField({ form }: { form: UseFormReturn<ContactForm> }) {
  const account = useAccount();
  const { data: users = [] } = useQuery(usersQuery);
  const { errors, defaultValues } = form.formState;
  const owner = defaultValues?.ownerId ?? '';
  const colleagues = owner !== '' && owner !== String(account.id);
  const fixed = colleagues && account.userType === 'user';
  const offered = fixed ? users.filter(({ id }) => String(id) === owner) : users;
  return (
    <Field
      label={words.owner}
      error={errors.ownerId?.message}
      hint={fixed ? words.ownerFixed : undefined}
    >
      {(control) => (
        <Select {...control} {...form.register('ownerId')}>
          {!fixed && <option value="">{words.nobody}</option>}
          {offered.map((user) => (
            <option key={user.id} value={user.id}>
              {user.fullName}
            </option>
          ))}
        </Select>
      )}
    </Field>
  );
}
