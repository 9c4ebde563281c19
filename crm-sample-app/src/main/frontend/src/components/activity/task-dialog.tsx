import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef, useState, type SyntheticEvent } from 'react';
import { z } from 'zod';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { Field } from '@/components/ui/field';
import { Input, Select } from '@/components/ui/input';
import { FormAlert } from '@/components/ui/notice';
import { ui } from '@/config/strings';
import { useNow } from '@/hooks/use-now';
import { useAccount } from '@/hooks/use-session';
import { useSubmitKey } from '@/hooks/use-submit-key';
import { ApiError, errorText } from '@/lib/api-error';
import { dayAfter, dueDay, dueOf, dueTime, formatDue } from '@/lib/due';
import { TIMELINE_KEY } from '@/lib/queries/contacts';
import { changeTask, createTask, deleteTask, TASKS_KEY } from '@/lib/queries/tasks';
import { usersQuery } from '@/lib/queries/users';
import { toast } from '@/lib/toasts';
import { taskSchema, type Named, type Task } from '@/lib/wire/task';
import { ContactChoice } from './contact-choice';
import { DueChooser } from './due-chooser';
import { words } from './task-strings';

interface TaskDialogProps {
  /** Null for a new one. */
  task: Task | null;
  /** Whom a new one is about. */
  contact?: Named;
  onClose: () => void;
}

function useDraft(task: Task | null, contact: Named | null) {
  const { id } = useAccount();
  return useState(() => ({
    title: task?.title ?? '',
    day: task === null ? dayAfter(Date.now(), 0) : dueDay(task),
    time: task === null ? '' : dueTime(task),
    contact: task === null ? contact : task.contact,
    assigneeId: task?.assignee?.id ?? id,
  }));
}

const conflictSchema = z.object({ current: taskSchema });

/** What the task is now, when somebody else was faster. */
function theirsIn(error: unknown): Task | null {
  return error instanceof ApiError && error.status === 409
    ? (conflictSchema.safeParse(error.problem).data?.current ?? null)
    : null;
}

function Problem({ error, theirs }: { error: unknown; theirs: Task | null }) {
  const now = useNow(30_000);
  if (error === null) {
    return null;
  }
  if (theirs === null || !(error instanceof ApiError) || error.status !== 409) {
    return <FormAlert>{errorText(error)}</FormAlert>;
  }
  const due = formatDue(theirs, now);
  return (
    <FormAlert>{words.conflict(theirs.title, due, theirs.assignee?.fullName ?? '')}</FormAlert>
  );
}

/** Makes a task or changes one. */
export function TaskDialog({ task, contact, onClose }: TaskDialogProps) {
  const account = useAccount();
  const client = useQueryClient();
  const { data: users } = useQuery(usersQuery);
  const [draft, setDraft] = useDraft(task, contact ?? null);
  const [tried, setTried] = useState(false);
  const [theirs, setTheirs] = useState<Task | null>(null);
  const form = useRef<HTMLFormElement>(null);
  useSubmitKey(form);
  const changed = (): void => {
    void client.invalidateQueries({ queryKey: TASKS_KEY });
    void client.invalidateQueries({ queryKey: TIMELINE_KEY });
    onClose();
  };
  const save = useMutation({
    mutationFn: () => {
      const { title, day, time, assigneeId } = draft;
      const body = {
        title: title.trim(),
        due: dueOf(day, time),
        contactId: draft.contact?.id ?? null,
        callId: task?.callId ?? null,
        assigneeId,
      };
      return task === null ? createTask(body) : changeTask(task.id, body, (theirs ?? task).version);
    },
    onSuccess: changed,
    onError: (error) => {
      setTheirs((known) => theirsIn(error) ?? known);
      return client.invalidateQueries({ queryKey: TASKS_KEY });
    },
  });
  const remove = useMutation({
    mutationFn: (id: number) => deleteTask(id),
    onSuccess: () => {
      toast('done', words.removed);
      changed();
    },
  });
  const titleMissing = draft.title.trim() === '';
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    setTried(true);
    if (!titleMissing && draft.day !== '' && !save.isPending) {
      save.mutate();
    }
  };
  const colleagues = (users ?? []).filter((user) => user.isActive && user.id !== account.id);
  return (
    <Dialog open onClose={onClose} title={task === null ? words.newTask : words.editTask}>
      <form ref={form} noValidate onSubmit={submit} className="space-y-4">
        <Field label={words.what} error={tried && titleMissing ? words.whatNeeded : undefined}>
          {(control) => (
            <Input
              {...control}
              dir="auto"
              autoComplete="off"
              value={draft.title}
              onChange={(event) => setDraft({ ...draft, title: event.target.value })}
            />
          )}
        </Field>
        <DueChooser
          value={draft}
          error={tried && draft.day === '' ? words.dayNeeded : undefined}
          onChange={(due) => setDraft({ ...draft, ...due })}
        />
        <Field label={words.assignee}>
          {(control) => (
            <Select
              {...control}
              value={draft.assigneeId}
              onChange={(event) => setDraft({ ...draft, assigneeId: Number(event.target.value) })}
            >
              <option value={account.id}>{words.me}</option>
              {colleagues.map((user) => (
                <option key={user.id} value={user.id}>
                  {user.fullName}
                </option>
              ))}
            </Select>
          )}
        </Field>
        <ContactChoice
          value={draft.contact}
          onChange={(chosen) => setDraft({ ...draft, contact: chosen })}
        />
        <Problem error={save.error ?? remove.error} theirs={theirs} />
        <div className="flex flex-wrap justify-between gap-2">
          <Button type="submit" variant="primary" disabled={save.isPending}>
            {save.isPending ? ui.saving : task === null ? words.create : words.save}
          </Button>
          {task !== null && (
            <Button
              variant="ghost"
              className="text-missed"
              disabled={remove.isPending}
              onClick={() => remove.mutate(task.id)}
            >
              {words.remove}
            </Button>
          )}
        </div>
      </form>
    </Dialog>
  );
}
