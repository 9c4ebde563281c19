import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState, type SyntheticEvent } from 'react';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Textarea } from '@/components/ui/input';
import { FormAlert } from '@/components/ui/notice';
import { ui } from '@/config/strings';
import { useSubmitKey } from '@/hooks/use-submit-key';
import { useUnsavedChanges } from '@/hooks/use-unsaved-changes';
import { errorText } from '@/lib/api-error';
import { TIMELINE_KEY } from '@/lib/queries/contacts';
import type { Note } from '@/lib/wire/note';
import { changeNote, noteConflictOf } from '../api/notes';
import { words } from './strings';

/** What the note says by now, beneath what was typed. */
function Theirs({ note, onTake }: { note: Note; onTake: () => void }) {
  return (
    <div role="alert" className="space-y-2 rounded-xl border border-ringing-line bg-ringing-soft p-3">
      <p className="text-sm font-medium">{words.noteConflict}</p>
      <p className="text-start break-words whitespace-pre-wrap" dir="auto">
        {note.text}
      </p>
      <Button onClick={onTake}>{words.takeTheirs}</Button>
    </div>
  );
}

/** Changes a note where it stands; what somebody else made of it meanwhile is shown beside it. */
export function NoteEditor({ note, onClose }: { note: Note; onClose: () => void }) {
  const client = useQueryClient();
  const [base, setBase] = useState(note);
  const [text, setText] = useState(note.text);
  const [theirs, setTheirs] = useState<Note | null>(null);
  const form = useRef<HTMLFormElement>(null);
  const input = useRef<HTMLTextAreaElement>(null);
  useSubmitKey(form);
  useEffect(() => input.current?.focus(), []);
  const save = useMutation({
    mutationFn: () => changeNote(note.id, text.trim(), (theirs ?? base).version),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: TIMELINE_KEY });
      onClose();
    },
    onError: (error) => setTheirs((known) => noteConflictOf(error) ?? known),
  });
  useUnsavedChanges(text !== base.text && !save.isSuccess);
  const missing = text.trim() === '';
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    if (!missing && !save.isPending) {
      save.mutate();
    }
  };
  const take = (current: Note): void => {
    setBase(current);
    setText(current.text);
    setTheirs(null);
    save.reset();
  };
  const failed = save.error !== null && noteConflictOf(save.error) === null;
  return (
    <form ref={form} noValidate onSubmit={submit} className="space-y-2">
      <Field label={words.noteText} error={missing ? words.noteNeeded : undefined}>
        {(control) => (
          <Textarea
            {...control}
            ref={input}
            dir="auto"
            rows={3}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
        )}
      </Field>
      {theirs !== null && <Theirs note={theirs} onTake={() => take(theirs)} />}
      {failed && <FormAlert>{errorText(save.error)}</FormAlert>}
      <div className="flex flex-wrap gap-2">
        <Button type="submit" variant="primary" disabled={save.isPending}>
          {save.isPending ? ui.saving : theirs === null ? words.saveNote : words.replaceNote}
        </Button>
        <Button onClick={onClose}>{ui.cancel}</Button>
      </div>
    </form>
  );
}
