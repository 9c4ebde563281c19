import { useMutation, useQueryClient } from '@tanstack/react-query';
import { errorText } from '@/lib/api-error';
import { contactKey } from '@/lib/queries/contacts';
import { toast } from '@/lib/toasts';
import type { UndoableMerge } from '@/lib/wire/contact';
import { undoMerge } from '../api/duplicates';
import { words } from './strings';

export function useUndoMerge() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ mergeId }: UndoableMerge) => undoMerge(mergeId),
    onSuccess: async ({ contact }) => {
      client.setQueryData(contactKey(contact.id), contact);
      toast('done', words.mergeUndone);
      await client.invalidateQueries({ queryKey: ['contacts'] });
    },
    onError: (error) => toast('problem', errorText(error)),
  });
}
