import { useMutation, useQueryClient } from '@tanstack/react-query';
import { ConfirmDialog } from '@/components/ui/confirm-dialog';
import { ui } from '@/config/strings';
import { errorText } from '@/lib/api-error';
import { usersQuery } from '@/lib/queries/users';
import { toast } from '@/lib/toasts';
import type { User } from '@/lib/wire/user';
import { deactivateUser } from '../api/users';
import { words } from '../strings';

export function DeactivateDialog({ user, onClose }: { user: User; onClose: () => void }) {
  const client = useQueryClient();
  const deactivate = useMutation({
    mutationFn: () => deactivateUser(user.id),
    onSuccess: () => client.invalidateQueries({ queryKey: usersQuery.queryKey }),
    onError: (error) => toast('problem', errorText(error)),
    onSettled: onClose,
  });
  return (
    <ConfirmDialog
      open
      title={words.deactivateTitle(user.fullName)}
      text={words.deactivateText}
      confirm={words.deactivate}
      cancel={ui.cancel}
      onCancel={onClose}
      onConfirm={() => deactivate.mutate()}
    />
  );
}
