import { useMutation, useQueryClient } from '@tanstack/react-query';
import { errorText } from '@/lib/api-error';
import { contactKey } from '@/lib/queries/contacts';
import { toast } from '@/lib/toasts';
import { undoMerge } from '../api/duplicates';
import { forgetMerge, type RememberedMerge } from '../compare/merge-memory';
import { words } from './strings';

export function useUndoMerge() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ mergeId }: Pick<RememberedMerge, 'mergeId'>) => undoMerge(mergeId),
    onSuccess: async ({ contact }, { mergeId }) => {
      forgetMerge(mergeId);
      client.setQueryData(contactKey(contact.id), contact);
      toast('done', words.mergeUndone);
      await client.invalidateQueries({ queryKey: ['contacts'] });
    },
    onError: (error) => toast('problem', errorText(error)),
  });
}
