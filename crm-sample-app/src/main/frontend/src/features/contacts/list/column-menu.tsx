import { Columns3 } from 'lucide-react';
import { DropdownMenu } from 'radix-ui';
import { Button } from '@/components/ui/button';
import { Menu, MenuLabel } from '@/components/ui/menu';
import { useStored } from '@/hooks/use-stored';
import { chosenColumns, columnNames, COLUMNS, toColumns } from './columns';
import { words } from './strings';

/** Which columns the table has; remembered by this browser. */
export function ColumnMenu() {
  const chosen = useStored(chosenColumns);
  return (
    <Menu
      trigger={
        <Button size="icon" aria-label={words.columns} title={words.columns}>
          <Columns3 aria-hidden />
        </Button>
      }
    >
      <MenuLabel>{words.columns}</MenuLabel>
      {COLUMNS.map((column) => (
        <DropdownMenu.CheckboxItem
          key={column}
          checked={chosen.includes(column)}
          onSelect={(event) => event.preventDefault()}
          onCheckedChange={(checked) =>
            chosenColumns.set(
              toColumns(
                checked ? [...chosen, column] : chosen.filter((each) => each !== column),
              ),
            )
          }
          className="flex min-h-10 items-center gap-2.5 rounded-md px-3 text-sm outline-none select-none data-highlighted:bg-sunken"
        >
          <span aria-hidden className="inline-flex w-4 text-accent">
            {chosen.includes(column) ? '✓' : ''}
          </span>
          {columnNames[column]}
        </DropdownMenu.CheckboxItem>
      ))}
    </Menu>
  );
}
