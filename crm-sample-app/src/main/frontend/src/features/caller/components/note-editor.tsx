import { Check, CircleAlert, CloudOff, LoaderCircle, type LucideIcon } from 'lucide-react';
import { useId } from 'react';
import { Textarea } from '@/components/ui/input';
import { cn } from '@/lib/cn';
import type { NoteStatus } from '../note/note-keeper';
import { useCallNote } from '../note/use-call-note';
import { words } from '../strings';

const ICONS: Record<NoteStatus, LucideIcon | null> = {
  loading: null,
  saved: Check,
  unsaved: null,
  saving: LoaderCircle,
  offline: CloudOff,
  refused: CircleAlert,
};

interface NoteEditorProps {
  callId: number;
  rows?: number;
}

/** The agent's own note of a call; it saves itself and says where it stands. */
export function NoteEditor({ callId, rows = 4 }: NoteEditorProps) {
  const id = useId();
  const { state, keeper } = useCallNote(callId);
  const Icon = ICONS[state.status];
  const empty = state.text === '' && state.status === 'saved';
  const word = empty ? words.noteHint : words.noteStates[state.status];
  const bad = state.status === 'refused' || state.status === 'offline';
  return (
    <div className="space-y-1.5">
      <div className="flex items-baseline justify-between gap-2">
        <label htmlFor={id} className="text-sm font-medium">
          {words.note}
        </label>
        <span
          role="status"
          className={cn('inline-flex items-center gap-1 text-xs', bad ? 'text-missed' : 'text-ink-soft')}
        >
          {Icon !== null && !empty && <Icon aria-hidden className="size-3.5" />}
          {word}
        </span>
      </div>
      <Textarea
        id={id}
        rows={rows}
        dir="auto"
        value={state.text}
        aria-describedby={`${id}-note`}
        onChange={(event) => keeper.type(event.target.value)}
      />
      <p id={`${id}-note`} className="text-sm text-missed empty:hidden">
        {state.problem ?? (state.merged ? words.noteMerged : null)}
      </p>
    </div>
  );
}
