import { useQuery } from '@tanstack/react-query';
import { useId, useState, type KeyboardEvent } from 'react';
import { useLocation } from 'wouter';
import { Dialog } from '@/components/ui/dialog';
import { Input } from '@/components/ui/input';
import { FormAlert } from '@/components/ui/notice';
import { useDialler } from '@/hooks/dialler';
import { useAccount } from '@/hooks/use-session';
import { useSettled } from '@/hooks/use-settled';
import { cn } from '@/lib/cn';
import { diallingQuery } from '@/lib/queries/dialling';
import { findContactsQuery } from '@/lib/queries/find-contacts';
import { pagesFor } from '../shell/pages';
import { entriesFor, type Entry } from './entries';
import { words } from './strings';

function Finder({ onClose }: { onClose: () => void }) {
  const account = useAccount();
  const { ready, call } = useDialler();
  const [, navigate] = useLocation();
  const list = useId();
  const [text, setText] = useState('');
  const [marked, setMarked] = useState(0);
  const typed = text.trim();
  const settled = useSettled(typed, 150);
  const found = useQuery(findContactsQuery(settled));
  // What was found for other letters is not offered: Enter would open somebody else.
  const searching = typed !== '' && (settled !== typed || found.isPending);
  const homeCountry = useQuery(diallingQuery).data?.homeCountry ?? null;
  const entries = entriesFor({
    typed,
    pages: pagesFor(account.userType),
    found: searching ? [] : (found.data ?? []),
    homeCountry,
    canCall: ready,
  });
  const told = words.told(entries.length, found.data?.length ?? 0);
  const at = Math.min(marked, entries.length - 1);
  const run = ({ target }: Entry): void => {
    onClose();
    if ('call' in target) {
      call(target.call);
    } else {
      navigate(target.go);
    }
  };
  const pressed = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      setMarked((at + step + entries.length) % Math.max(1, entries.length));
    } else if (event.key === 'Enter') {
      event.preventDefault();
      const entry = entries[at];
      if (entry !== undefined) {
        run(entry);
      }
    }
  };
  return (
    <div className="space-y-2">
      <Input
        role="combobox"
        aria-label={words.field}
        aria-expanded
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={entries[at] === undefined ? undefined : `${list}-${at}`}
        placeholder={words.field}
        autoComplete="off"
        dir="auto"
        value={text}
        onChange={(event) => {
          setMarked(0);
          setText(event.target.value);
        }}
        onKeyDown={pressed}
      />
      <div id={list} role="listbox" aria-label={words.results} className="max-h-80 overflow-y-auto">
        {entries.map((entry, index) => (
          <button
            key={entry.key}
            id={`${list}-${index}`}
            ref={(element) => {
              if (index === at) {
                element?.scrollIntoView({ block: 'nearest' });
              }
            }}
            type="button"
            role="option"
            aria-selected={index === at}
            tabIndex={-1}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => run(entry)}
            className={cn(
              'flex min-h-11 w-full items-center gap-3 rounded-lg px-3 py-1.5 text-left hover:bg-sunken',
              index === at && 'bg-sunken',
            )}
          >
            <entry.icon aria-hidden className="size-4.5 shrink-0 text-ink-soft" />
            <span className="min-w-0">
              <span className="block truncate" dir="auto">
                {entry.title}
              </span>
              {entry.detail !== undefined && entry.detail !== '' && (
                <span className="block truncate text-sm text-ink-soft" dir="auto">
                  {entry.detail}
                </span>
              )}
            </span>
          </button>
        ))}
      </div>
      {found.error !== null && <FormAlert>{words.failed}</FormAlert>}
      <p role="status" className="sr-only">
        {typed === '' || found.error !== null ? '' : searching ? words.searching : told}
      </p>
      <p className="text-sm text-ink-soft max-md:hidden">{words.hint}</p>
    </div>
  );
}

/** Finds a contact, calls a number, goes to a page: from anywhere, without the mouse. */
export function CommandPalette({ open, onClose }: { open: boolean; onClose: () => void }) {
  return (
    <Dialog open={open} onClose={onClose} title={words.title}>
      <Finder onClose={onClose} />
    </Dialog>
  );
}
