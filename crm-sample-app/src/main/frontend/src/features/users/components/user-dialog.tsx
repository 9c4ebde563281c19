import { zodResolver } from '@hookform/resolvers/zod';
import { useQueryClient } from '@tanstack/react-query';
import { useMemo, type KeyboardEvent } from 'react';
import { useForm } from 'react-hook-form';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { FormAlert } from '@/components/ui/notice';
import { ui } from '@/config/strings';
import { useUnsavedChanges } from '@/hooks/use-unsaved-changes';
import { showServerErrors } from '@/lib/form-errors';
import { leaveGuard } from '@/lib/leave-guard';
import { usersQuery } from '@/lib/queries/users';
import type { User } from '@/lib/wire/user';
import { createUser, updateUser } from '../api/users';
import { words } from '../strings';
import { changesOf, formOf, userFormSchema, type UserForm } from '../user-form';
import { UserFields } from './user-fields';

interface UserDialogProps {
  /** Null for a new user. */
  user: User | null;
  oneself: boolean;
  onClose: () => void;
}

const NAMES = [
  'fullName',
  'email',
  'phone',
  'extension',
  'userType',
  'isActive',
  'password',
] as const;

function save(user: User | null, values: UserForm) {
  if (user !== null) {
    return updateUser(user.id, changesOf(user, values));
  }
  const { fullName, email, phone, extension, userType, password } = values;
  return createUser({ fullName, email, phone, extension, userType, password });
}

export function UserDialog({ user, oneself, onClose }: UserDialogProps) {
  const client = useQueryClient();
  const schema = useMemo(() => userFormSchema(user !== null), [user]);
  const form = useForm<UserForm>({
    resolver: zodResolver(schema),
    mode: 'onTouched',
    defaultValues: formOf(user),
  });
  const { errors, isSubmitting, isDirty } = form.formState;
  useUnsavedChanges(isDirty && !isSubmitting);
  const submit = form.handleSubmit(async (values) => {
    try {
      await save(user, values);
      void client.invalidateQueries({ queryKey: usersQuery.queryKey });
      onClose();
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
    <Dialog
      open
      onClose={() => leaveGuard.leave(onClose)}
      title={user === null ? words.newTitle : words.editTitle(user.fullName)}
    >
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Ctrl+Enter saves from any field */}
      <form noValidate onSubmit={submit} onKeyDown={keyed} className="space-y-4">
        <UserFields form={form} existing={user !== null} oneself={oneself} />
        {errors.root?.message !== undefined && <FormAlert>{errors.root.message}</FormAlert>}
        <div className="flex justify-end gap-2 pt-2">
          <Button onClick={() => leaveGuard.leave(onClose)}>{ui.cancel}</Button>
          <Button type="submit" variant="primary" disabled={isSubmitting}>
            {isSubmitting ? ui.saving : user === null ? words.create : words.save}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
