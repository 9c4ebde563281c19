import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Pencil, Plus } from 'lucide-react';
import { useState } from 'react';
import { TaskDialog } from '@/components/activity/task-dialog';
import { Button } from '@/components/ui/button';
import { Dotted } from '@/components/ui/dotted';
import { ErrorNotice } from '@/components/ui/notice';
import { useNow } from '@/hooks/use-now';
import { cn } from '@/lib/cn';
import { errorText } from '@/lib/api-error';
import { formatDue, isOverdue } from '@/lib/due';
import { setTaskDone, TASKS_KEY } from '@/lib/queries/tasks';
import { TIMELINE_KEY } from '@/lib/queries/contacts';
import { toast } from '@/lib/toasts';
import type { Contact } from '@/lib/wire/contact';
import type { Task } from '@/lib/wire/task';
import { contactTasksQuery } from '../api/timeline';
import { words } from './strings';

interface TaskLineProps {
  task: Task;
  now: number;
  onEdit: () => void;
}

function TaskLine({ task, now, onEdit }: TaskLineProps) {
  const client = useQueryClient();
  const done = useMutation({
    mutationFn: () => setTaskDone(task, true),
    onError: (error) => toast('problem', `${words.taskFailed}. ${errorText(error)}`),
    onSettled: async () => {
      await client.invalidateQueries({ queryKey: TASKS_KEY });
      await client.invalidateQueries({ queryKey: TIMELINE_KEY });
    },
  });
  return (
    <li className="flex items-start gap-3 py-2">
      <input
        type="checkbox"
        aria-label={words.taskDone(task.title)}
        className="mt-1 size-5 shrink-0 accent-accent"
        checked={done.isPending}
        disabled={done.isPending}
        onChange={() => done.mutate()}
      />
      <div className="min-w-0 flex-1">
        <p className="break-words" dir="auto">
          {task.title}
        </p>
        <p className={cn('text-sm text-ink-soft', isOverdue(task, now) && 'text-missed')}>
          <Dotted parts={[formatDue(task, now), task.assignee?.fullName]} />
        </p>
      </div>
      <Button
        size="icon"
        variant="ghost"
        className="-my-1.5"
        aria-label={words.changeTask(task.title)}
        title={words.changeTask(task.title)}
        onClick={onEdit}
      >
        <Pencil aria-hidden />
      </Button>
    </li>
  );
}

/** What is still to be done for this contact. */
export function ContactTasks({ contact }: { contact: Contact }) {
  const now = useNow(30_000);
  const [editing, setEditing] = useState<Task | 'new' | null>(null);
  const { data, error, refetch } = useQuery(contactTasksQuery(contact.id));
  return (
    <section aria-labelledby="tasks-title" className="space-y-2">
      <div className="flex items-center justify-between gap-3">
        <h2 id="tasks-title" className="font-semibold">
          {words.tasks}
        </h2>
        <Button variant="ghost" onClick={() => setEditing('new')}>
          <Plus aria-hidden />
          {words.addTask}
        </Button>
      </div>
      {error !== null && (
        <ErrorNotice title={words.tasksFailed} error={error} onRetry={() => void refetch()} />
      )}
      {data?.length === 0 && <p className="text-sm text-ink-soft">{words.noTasks}</p>}
      <ul className="divide-y">
        {data?.map((task) => (
          <TaskLine key={task.id} task={task} now={now} onEdit={() => setEditing(task)} />
        ))}
      </ul>
      {editing !== null && (
        <TaskDialog
          task={editing === 'new' ? null : editing}
          contact={{ id: contact.id, name: contact.name }}
          onClose={() => setEditing(null)}
        />
      )}
    </section>
  );
}
