import { ArrowDown, ArrowUp } from 'lucide-react';
import { words as shared } from '../strings';
import { columnNames, gridOf, type Column } from './columns';

interface ListHeadProps {
  columns: readonly Column[];
  sort: string;
  onSort: (sort: string) => void;
}

const SORTABLE: readonly string[] = ['name', 'company', 'created', 'updated'];

function order(sort: string, column: string): 'ascending' | 'descending' | 'none' {
  if (sort === column) {
    return 'ascending';
  }
  return sort === `-${column}` ? 'descending' : 'none';
}

interface HeadProps {
  column: string;
  title: string;
  sort: string;
  onSort: (sort: string) => void;
}

function Head({ column, title, sort, onSort }: HeadProps) {
  if (!SORTABLE.includes(column)) {
    return (
      <div role="columnheader" className="truncate px-3 py-2.5">
        {title}
      </div>
    );
  }
  const now = order(sort, column);
  const Icon = now === 'descending' ? ArrowDown : ArrowUp;
  // Dates are wanted newest first.
  const first = column === 'created' || column === 'updated' ? `-${column}` : column;
  const other = first === column ? `-${column}` : column;
  return (
    <div role="columnheader" aria-sort={now}>
      <button
        type="button"
        onClick={() => onSort(sort === first ? other : first)}
        className="flex h-10 w-full items-center gap-1.5 px-3 font-medium hover:text-ink"
      >
        <span className="truncate">{title}</span>
        {now !== 'none' && <Icon aria-hidden className="size-4 shrink-0" />}
      </button>
    </div>
  );
}

/** The heads of the table; a press orders by what they name. */
export function ListHead({ columns, sort, onSort }: ListHeadProps) {
  return (
    <div role="rowgroup" className="border-b text-sm text-ink-soft">
      <div role="row" className="grid items-center" style={{ gridTemplateColumns: gridOf(columns) }}>
        <Head column="name" title={shared.name} sort={sort} onSort={onSort} />
        {columns.map((column) => (
          <Head
            key={column}
            column={column}
            title={columnNames[column]}
            sort={sort}
            onSort={onSort}
          />
        ))}
      </div>
    </div>
  );
}
