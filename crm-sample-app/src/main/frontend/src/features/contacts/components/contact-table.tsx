import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useLayoutEffect, useRef, useState, type KeyboardEvent } from 'react';
import { useLocation } from 'wouter';
import { useNow } from '@/hooks/use-now';
import type { ContactRow } from '@/lib/wire/contact';
import type { Column } from '../columns';
import { words } from '../strings';
import { CELL, ContactCells, SmallContact } from './contact-cells';

interface ContactTableProps {
  contacts: readonly ContactRow[];
  columns: readonly Column[];
  small: boolean;
  /** More are there, and should be fetched when the end comes near. */
  onEnd: (() => void) | null;
}

const HEIGHT = 57;
const SMALL_HEIGHT = 73;

const HEADINGS: Record<Column, string> = {
  company: words.company,
  phone: words.phone,
  email: words.email,
  tags: words.tags,
  owner: words.owner,
  updated: words.updated,
};

/** Of however many contacts, only those on the screen are drawn. */
export function ContactTable({ contacts, columns, small, onEnd }: ContactTableProps) {
  const [, navigate] = useLocation();
  const now = useNow(60_000);
  const box = useRef<HTMLDivElement>(null);
  const [margin, setMargin] = useState(0);
  useLayoutEffect(() => {
    setMargin((box.current?.getBoundingClientRect().top ?? 0) + window.scrollY);
  }, []);
  const virtual = useWindowVirtualizer({
    count: contacts.length,
    estimateSize: () => (small ? SMALL_HEIGHT : HEIGHT),
    overscan: 12,
    scrollMargin: margin,
    getItemKey: (index) => contacts[index]?.id ?? index,
  });
  const rows = virtual.getVirtualItems();
  const first = rows[0];
  const last = rows.at(-1);
  const nearEnd = last !== undefined && last.index >= contacts.length - 30;
  useEffect(() => {
    if (nearEnd) {
      onEnd?.();
    }
  }, [nearEnd, onEnd, contacts.length]);

  const keyed = (event: KeyboardEvent<HTMLElement>): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const row = event.target instanceof HTMLElement ? event.target.closest<HTMLElement>('[data-index]') : null;
    if (step === undefined || row === null) {
      return;
    }
    event.preventDefault();
    const next = Number(row.dataset.index) + step;
    box.current?.querySelector<HTMLElement>(`[data-index="${next}"] a`)?.focus();
  };
  const before = first === undefined ? 0 : first.start - margin;
  const after = last === undefined ? 0 : virtual.getTotalSize() - (last.end - margin);
  const shown = rows.flatMap(({ index }) => {
    const contact = contacts[index];
    return contact === undefined ? [] : [{ index, contact }];
  });

  return (
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions -- the arrow keys go from link to link
    <div ref={box} onKeyDown={keyed} className="overflow-x-auto rounded-xl border bg-surface">
      {small ? (
        <ul aria-label={words.list} className="divide-y" style={{ paddingTop: before, paddingBottom: after }}>
          {shown.map(({ index, contact }) => (
            <li key={contact.id} data-index={index} style={{ height: SMALL_HEIGHT }}>
              <SmallContact contact={contact} />
            </li>
          ))}
        </ul>
      ) : (
        <table aria-label={words.list} aria-rowcount={contacts.length + 1} className="w-full table-fixed text-left">
          <thead className="border-b text-sm text-ink-soft">
            <tr aria-rowindex={1}>
              <th scope="col" className={`${CELL} w-1/4 font-medium`}>
                {words.name}
              </th>
              {columns.map((column) => (
                <th key={column} scope="col" className={`${CELL} font-medium`}>
                  {HEADINGS[column]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {before > 0 && <tr aria-hidden style={{ height: before }} />}
            {shown.map(({ index, contact }) => (
              // eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions -- the name is a link for the keyboard
              <tr
                key={contact.id}
                data-index={index}
                aria-rowindex={index + 2}
                className="cursor-pointer border-b last:border-0 hover:bg-sunken/60"
                style={{ height: HEIGHT }}
                onClick={() => navigate(`/contacts/${contact.id}`)}
              >
                <ContactCells contact={contact} columns={columns} now={now} />
              </tr>
            ))}
            {after > 0 && <tr aria-hidden style={{ height: after }} />}
          </tbody>
        </table>
      )}
    </div>
  );
}
