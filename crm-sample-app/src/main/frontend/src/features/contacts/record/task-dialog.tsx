import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type SyntheticEvent } from 'react';
import { DueChooser, type DueChoice } from '@/components/activity/due-chooser';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { FormAlert } from '@/components/ui/notice';
import { ui } from '@/config/strings';
import { errorText } from '@/lib/api-error';
import { dueOf } from '@/lib/due';
import { createTask, TASKS_KEY } from '@/lib/queries/tasks';
import { TIMELINE_KEY } from '@/lib/queries/contacts';
import type { Contact } from '@/lib/wire/contact';
import { words } from './strings';

export function TaskDialog({ contact, onClose }: { contact: Contact; onClose: () => void }) {
  const client = useQueryClient();
  const [title, setTitle] = useState('');
  const [due, setDue] = useState<DueChoice>({ day: '', time: '' });
  const [tried, setTried] = useState(false);
  const add = useMutation({
    mutationFn: () =>
      createTask({ title: title.trim(), due: dueOf(due.day, due.time), contactId: contact.id }),
    onSuccess: async () => {
      onClose();
      await client.invalidateQueries({ queryKey: TASKS_KEY });
      await client.invalidateQueries({ queryKey: TIMELINE_KEY });
    },
  });
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    setTried(true);
    if (title.trim() !== '' && due.day !== '') {
      add.mutate();
    }
  };
  return (
    <Dialog open onClose={onClose} title={words.addTask} description={contact.name}>
      <form noValidate onSubmit={submit} className="space-y-4">
        <Field
          label={words.taskTitle}
          error={tried && title.trim() === '' ? words.taskTitleNeeded : undefined}
        >
          {(control) => (
            <Input
              {...control}
              dir="auto"
              value={title}
              autoComplete="off"
              onChange={(event) => setTitle(event.target.value)}
            />
          )}
        </Field>
        <DueChooser
          value={due}
          onChange={setDue}
          error={tried && due.day === '' ? words.dayNeeded : undefined}
        />
        {add.error !== null && <FormAlert>{errorText(add.error)}</FormAlert>}
        <div className="flex justify-end gap-2">
          <Button onClick={onClose}>{ui.cancel}</Button>
          <Button type="submit" variant="primary" disabled={add.isPending}>
            {add.isPending ? ui.saving : words.addTask}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
