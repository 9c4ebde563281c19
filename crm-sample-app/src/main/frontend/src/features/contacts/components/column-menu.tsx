import { Columns3 } from 'lucide-react';
import { DropdownMenu as Radix } from 'radix-ui';
import { Button } from '@/components/ui/button';
import { Menu } from '@/components/ui/menu';
import { useStored } from '@/hooks/use-stored';
import { COLUMNS, shownColumns, type Column } from '../columns';
import { words } from '../strings';

/** Which columns the list has, as this browser remembers it. */
export function ColumnMenu() {
  const shown = useStored(shownColumns);
  const toggle = (column: Column): void =>
    shownColumns.set(COLUMNS.filter((each) => (each === column) !== shown.includes(each)));
  return (
    <Menu
      trigger={
        <Button>
          <Columns3 aria-hidden />
          {words.columns}
        </Button>
      }
    >
      {COLUMNS.map((column) => (
        <Radix.CheckboxItem
          key={column}
          checked={shown.includes(column)}
          onCheckedChange={() => toggle(column)}
          onSelect={(event) => event.preventDefault()}
          className="flex min-h-10 items-center gap-2.5 rounded-md px-3 text-sm outline-none select-none data-highlighted:bg-sunken"
        >
          <span aria-hidden className="inline-block w-4">
            {shown.includes(column) && '✓'}
          </span>
          {words[column]}
        </Radix.CheckboxItem>
      ))}
    </Menu>
  );
}
