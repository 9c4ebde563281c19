import type { CSSProperties } from 'react';
import { Dotted } from '@/components/ui/dotted';
import type { ContactRow } from '@/lib/wire/contact';
import { gridOf, type Column } from './columns';
import { Cell, FirstNumber } from './contact-cells';
import { ContactLink, type RowPlace } from './contact-link';

interface RowProps {
  contact: ContactRow;
  place: RowPlace;
  style: CSSProperties;
}

/** One line of the table. */
export function TableRow(props: RowProps & { columns: readonly Column[]; now: number }) {
  const { contact, place, style, columns, now } = props;
  return (
    <div
      role="row"
      aria-rowindex={place.index + 2}
      className="absolute inset-x-0 top-0 grid items-center border-b text-sm hover:bg-sunken/60"
      style={{ ...style, gridTemplateColumns: gridOf(columns) }}
    >
      <div role="cell" className="min-w-0 px-3 text-base">
        <ContactLink contact={contact} place={place} />
      </div>
      {columns.map((column) => (
        <div key={column} role="cell" className="min-w-0 px-3 text-ink-soft">
          <Cell column={column} contact={contact} now={now} />
        </div>
      ))}
    </div>
  );
}

/** Two lines where the screen is small: who and from where, then the number to call. */
export function ListRow({ contact, place, style }: RowProps) {
  return (
    <li
      aria-posinset={place.index + 1}
      aria-setsize={-1}
      className="absolute inset-x-0 top-0 flex flex-col justify-center gap-0.5 border-b px-4"
      style={style}
    >
      <ContactLink contact={contact} place={place} />
      <div className="flex items-center justify-between gap-3 text-sm text-ink-soft">
        <span className="min-w-0 truncate">
          <Dotted parts={[contact.company?.name, contact.owner?.fullName]} />
        </span>
        {contact.phones.length > 0 && (
          <span className="max-w-[60%] shrink-0">
            <FirstNumber contact={contact} />
          </span>
        )}
      </div>
    </li>
  );
}
