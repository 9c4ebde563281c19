import { useMutation, useQueryClient } from '@tanstack/react-query';
import { errorText } from '@/lib/api-error';
import { toast } from '@/lib/toasts';
import type { ContactRow } from '@/lib/wire/contact';
import { restoreContact, trashContact } from '../api/contacts';
import { words } from '../record/strings';

type Named = Pick<ContactRow, 'id' | 'name'>;

/** Into the trash and back; the toast offers the way back as well. */
export function useTrash() {
  const client = useQueryClient();
  const settle = {
    onError: (error: Error) => toast('problem', errorText(error)),
    onSettled: () => client.invalidateQueries({ queryKey: ['contacts'] }),
  };
  const restore = useMutation({
    mutationFn: ({ id }: Named) => restoreContact(id),
    onSuccess: (_, { name }) => toast('done', words.restored(name)),
    ...settle,
  });
  const trash = useMutation({
    mutationFn: ({ id }: Named) => trashContact(id),
    onSuccess: (_, contact) =>
      toast('done', words.trashed(contact.name), {
        label: words.undo,
        run: () => restore.mutate(contact),
      }),
    ...settle,
  });
  return { trash, restore };
}
