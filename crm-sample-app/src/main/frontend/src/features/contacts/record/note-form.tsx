import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState, type SyntheticEvent } from 'react';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Textarea } from '@/components/ui/input';
import { FormAlert } from '@/components/ui/notice';
import { ui } from '@/config/strings';
import { useSubmitKey } from '@/hooks/use-submit-key';
import { useUnsavedChanges } from '@/hooks/use-unsaved-changes';
import { errorText } from '@/lib/api-error';
import { addNote } from '../api/notes';
import { words } from './strings';
import { TIMELINE_KEY } from '@/lib/queries/contacts';

export function NoteForm({ contactId }: { contactId: number }) {
  const client = useQueryClient();
  const [text, setText] = useState('');
  const [missing, setMissing] = useState(false);
  const element = useRef<HTMLFormElement>(null);
  useSubmitKey(element);
  useUnsavedChanges(text.trim() !== '');
  const add = useMutation({
    mutationFn: () => addNote(contactId, text.trim()),
    onSuccess: async () => {
      setText('');
      await client.invalidateQueries({ queryKey: [...TIMELINE_KEY, contactId] });
    },
  });
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    setMissing(text.trim() === '');
    if (text.trim() !== '' && !add.isPending) {
      add.mutate();
    }
  };
  return (
    <form ref={element} noValidate onSubmit={submit} className="space-y-2">
      <Field
        label={words.note}
        hint={words.noteHint}
        error={missing && text.trim() === '' ? words.noteNeeded : undefined}
      >
        {(control) => (
          <Textarea
            {...control}
            dir="auto"
            rows={3}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
        )}
      </Field>
      {add.error !== null && <FormAlert>{errorText(add.error)}</FormAlert>}
      <Button type="submit" disabled={add.isPending}>
        {add.isPending ? ui.saving : words.addNote}
      </Button>
    </form>
  );
}
