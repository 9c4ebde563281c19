import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useNow } from '@/hooks/use-now';
import type { ContactRow } from '@/lib/wire/contact';
import type { Column } from './columns';
import { ListRow, TableRow } from './contact-rows';
import { ListHead } from './list-head';
import { words } from './strings';

const ROW = 52;
const SMALL_ROW = 72;
/** So many rows before the end, the next page is asked for. */
const AHEAD = 15;

interface VirtualContactsProps {
  contacts: readonly ContactRow[];
  small: boolean;
  columns: readonly Column[];
  sort: string;
  onSort: (sort: string) => void;
  /** Null when there is nothing more, or it is on its way. */
  onEnd: (() => void) | null;
}

/** Only the rows in sight exist, however many have been loaded. */
export function VirtualContacts(props: VirtualContactsProps) {
  const { contacts, small, columns, sort, onSort, onEnd } = props;
  const now = useNow(30_000);
  const frame = useRef<HTMLDivElement>(null);
  const [top, setTop] = useState(0);
  const wanted = useRef<number | null>(null);
  const size = small ? SMALL_ROW : ROW;
  useLayoutEffect(() => {
    const element = frame.current;
    if (element !== null) {
      setTop(Math.round(element.getBoundingClientRect().top + window.scrollY));
    }
  }, [small]);
  const virtual = useWindowVirtualizer({
    count: contacts.length,
    estimateSize: () => size,
    overscan: 8,
    scrollMargin: top,
  });
  useEffect(() => virtual.measure(), [virtual, size]);
  const rows = virtual.getVirtualItems();
  const last = rows.at(-1)?.index ?? 0;
  useEffect(() => {
    if (onEnd !== null && last >= contacts.length - AHEAD) {
      onEnd();
    }
  }, [onEnd, last, contacts.length]);
  const focusRow = (index: number): boolean => {
    const link = frame.current?.querySelector<HTMLElement>(`[data-row="${index}"]`);
    link?.focus({ preventScroll: true });
    return link !== null && link !== undefined;
  };
  useEffect(() => {
    // A row that was out of sight takes the focus as soon as it exists.
    if (wanted.current !== null && focusRow(wanted.current)) {
      wanted.current = null;
    }
  });
  const move = (to: number): void => {
    if (to < 0) {
      document.querySelector<HTMLElement>('input[type="search"]')?.focus();
      return;
    }
    const index = Math.min(to, contacts.length - 1);
    virtual.scrollToIndex(index, { align: 'auto' });
    if (!focusRow(index)) {
      wanted.current = index;
    }
  };
  const placed = rows.map(({ index, start }) => ({
    contact: contacts[index],
    place: { index, onMove: move },
    style: { height: size, transform: `translateY(${start - top}px)` },
  }));
  const height = { height: virtual.getTotalSize() };
  if (small) {
    return (
      <div ref={frame} className="overflow-hidden rounded-xl border bg-surface">
        <ul aria-label={words.list} className="relative" style={height}>
          {placed.map(
            ({ contact, ...rest }) =>
              contact !== undefined && <ListRow key={contact.id} contact={contact} {...rest} />,
          )}
        </ul>
      </div>
    );
  }
  return (
    <div className="overflow-x-auto rounded-xl border bg-surface">
      <div role="table" aria-label={words.list} aria-rowcount={-1} className="min-w-fit">
        <ListHead columns={columns} sort={sort} onSort={onSort} />
        <div ref={frame} role="rowgroup" className="relative" style={height}>
          {placed.map(
            ({ contact, ...rest }) =>
              contact !== undefined && (
                <TableRow key={contact.id} contact={contact} columns={columns} now={now} {...rest} />
              ),
          )}
        </div>
      </div>
    </div>
  );
}
