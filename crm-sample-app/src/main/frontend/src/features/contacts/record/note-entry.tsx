import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Pencil, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { TimelineEntry } from '@/components/activity/timeline-entry';
import { Button } from '@/components/ui/button';
import { ConfirmDialog } from '@/components/ui/confirm-dialog';
import { ui } from '@/config/strings';
import { useAccount } from '@/hooks/use-session';
import { errorText } from '@/lib/api-error';
import { TIMELINE_KEY } from '@/lib/queries/contacts';
import { may } from '@/lib/rights';
import { toast } from '@/lib/toasts';
import type { TimelineItem } from '@/lib/wire/timeline';
import { deleteNote } from '../api/notes';
import { NoteEditor } from './note-editor';
import { words } from './strings';

interface NoteEntryProps {
  item: Extract<TimelineItem, { kind: 'note' }>;
  now: number;
}

function NoteActions({ noteId, onChange }: { noteId: number; onChange: () => void }) {
  const client = useQueryClient();
  const [asking, setAsking] = useState(false);
  const remove = useMutation({
    mutationFn: () => deleteNote(noteId),
    onSuccess: () => toast('done', words.noteDeleted),
    onError: (error) => toast('problem', errorText(error)),
    onSettled: () => client.invalidateQueries({ queryKey: TIMELINE_KEY }),
  });
  return (
    <div className="-ml-2 flex gap-1">
      <Button
        variant="ghost"
        size="icon"
        aria-label={words.changeNote}
        title={words.changeNote}
        onClick={onChange}
      >
        <Pencil aria-hidden />
      </Button>
      <Button
        variant="ghost"
        size="icon"
        aria-label={words.deleteNote}
        title={words.deleteNote}
        disabled={remove.isPending}
        onClick={() => setAsking(true)}
      >
        <Trash2 aria-hidden />
      </Button>
      <ConfirmDialog
        open={asking}
        title={words.deleteNoteTitle}
        text={words.deleteNoteText}
        confirm={words.deleteNow}
        cancel={ui.cancel}
        onConfirm={() => {
          setAsking(false);
          remove.mutate();
        }}
        onCancel={() => setAsking(false)}
      />
    </div>
  );
}

/** A note in the story; its author, or who may change others' work, changes it or takes it away. */
export function NoteEntry({ item, now }: NoteEntryProps) {
  const account = useAccount();
  const [changing, setChanging] = useState(false);
  const { note } = item;
  const own = note.author?.id === account.id || may(account, 'changeOthersWork');
  if (changing) {
    const editor = <NoteEditor note={note} onClose={() => setChanging(false)} />;
    return <TimelineEntry item={item} now={now} body={editor} />;
  }
  return (
    <TimelineEntry
      item={item}
      now={now}
      actions={own && <NoteActions noteId={note.id} onChange={() => setChanging(true)} />}
    />
  );
}
