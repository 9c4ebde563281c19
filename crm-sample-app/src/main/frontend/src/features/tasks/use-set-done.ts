import { useMutation, useQueryClient } from '@tanstack/react-query';
import { errorText } from '@/lib/api-error';
import { setTaskDone, TASKS_KEY } from '@/lib/queries/tasks';
import { toast } from '@/lib/toasts';
import type { Task } from '@/lib/wire/task';
import { words } from './strings';

/** Ticks a task off or opens it again; the tick shows at once and goes back if it was refused. */
export function useSetDone(task: Task) {
  const client = useQueryClient();
  const { mutate, isPending, variables } = useMutation({
    mutationFn: (done: boolean) => setTaskDone(task, done),
    onSettled: () => client.invalidateQueries({ queryKey: TASKS_KEY }),
    onError: (error) => toast('problem', `${words.notDone} ${errorText(error)}`),
  });
  return { done: isPending ? variables : task.doneAt !== null, set: mutate };
}
