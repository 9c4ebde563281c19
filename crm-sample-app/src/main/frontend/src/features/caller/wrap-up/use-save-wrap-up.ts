import { useMutation, useQueryClient } from '@tanstack/react-query';
import { dueOf, formatDue } from '@/lib/due';
import { TASKS_KEY } from '@/lib/queries/tasks';
import { toast } from '@/lib/toasts';
import type { WrapUp } from '@/lib/wire/wrap-up';
import { saveWrapUp, wrapUpQuery } from '../api/wrap-up';
import type { NoteKeeper } from '../note/note-keeper';
import { words } from '../strings';
import type { Pending } from './pending';

function savedText(who: string, { followUp }: WrapUp): string {
  return followUp === null
    ? words.saved(who)
    : words.savedFollowUp(who, formatDue(followUp, Date.now()));
}

/** Sends what was written down; the note goes first, as it saves itself anyway. */
export function useSaveWrapUp(
  { callId, who, outcomeId, followUp }: Pending,
  keeper: NoteKeeper,
  onSaved: () => void,
) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async () => {
      await keeper.flush();
      const { text } = keeper.get();
      const saved = await saveWrapUp(callId, {
        outcomeId,
        ...(text.trim() === '' ? {} : { note: text }),
        ...(followUp === null
          ? {}
          : {
              followUp: { title: followUp.title.trim(), ...dueOf(followUp.day, followUp.time) },
            }),
      });
      await keeper.reload();
      return saved;
    },
    onSuccess: (saved) => {
      client.setQueryData(wrapUpQuery(callId).queryKey, saved);
      toast('done', savedText(who, saved));
      void client.invalidateQueries({ queryKey: TASKS_KEY });
      void client.invalidateQueries({ queryKey: ['calls'] });
      onSaved();
    },
  });
}
