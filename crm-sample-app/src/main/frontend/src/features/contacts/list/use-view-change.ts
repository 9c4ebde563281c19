import { useMutation, useQueryClient } from '@tanstack/react-query';
import { errorText } from '@/lib/api-error';
import { toast } from '@/lib/toasts';
import { viewsQuery } from '../api/views';

/** Does something to a saved view, and says that it is done or why not. */
export function useViewChange() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async ({ act, done }: { act: () => Promise<unknown>; done: string }) => {
      await act();
      return done;
    },
    onSuccess: (done) => toast('done', done),
    onError: (error) => toast('problem', errorText(error)),
    onSettled: () => client.invalidateQueries({ queryKey: viewsQuery.queryKey }),
  });
}
