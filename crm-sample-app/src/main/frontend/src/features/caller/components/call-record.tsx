import { ChevronDown } from 'lucide-react';
import { useState } from 'react';
import { useNarrow } from '@/hooks/use-narrow';
import { cn } from '@/lib/cn';
import type { Call } from '@/lib/wire/call';
import { words } from '../strings';
import { NoteEditor } from './note-editor';
import { WhoPanel } from './who-panel';

/** Beside the live call: who it is, and what one writes down meanwhile. Folded where space is dear. */
export function CallRecord({ call }: { call: Call }) {
  const narrow = useNarrow();
  const [chosen, setOpen] = useState<boolean | null>(null);
  const open = chosen ?? !narrow;
  return (
    <section aria-label={words.record} className="rounded-xl border bg-surface">
      <button
        type="button"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
        className="flex min-h-11 w-full items-center justify-between gap-2 px-4 text-left text-sm font-medium"
      >
        {words.record}
        <ChevronDown
          aria-hidden
          className={cn('size-4 transition-transform duration-150', open && 'rotate-180')}
        />
      </button>
      {open && (
        <div className="space-y-4 border-t p-4">
          <NoteEditor callId={call.id} />
          <WhoPanel call={call} />
        </div>
      )}
    </section>
  );
}
