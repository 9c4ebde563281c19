import { Select } from '@/components/ui/input';
import type { ContactField } from '@/lib/wire/contact-field';
import type { ColumnTarget, Import } from '@/lib/wire/import';
import { words } from './strings';
import { targetGroups, targetText } from './targets';

const SAMPLES = 3;

interface MappingTableProps {
  data: Import;
  fields: readonly ContactField[];
  mapping: readonly ColumnTarget[];
  onChange: (mapping: ColumnTarget[]) => void;
}

function headingOf(data: Import, column: number): string {
  const heading = data.columns[column]?.trim() ?? '';
  return heading === '' ? words.unnamed(column + 1) : heading;
}

/** Each column with what its first rows hold, beside what it becomes. */
export function MappingTable({ data, fields, mapping, onChange }: MappingTableProps) {
  const groups = targetGroups(fields);
  const choose = (column: number, target: string): void =>
    onChange(
      mapping.map((each) =>
        each.column === column ? { column, target: target === '' ? null : target } : each,
      ),
    );
  return (
    <div className="overflow-hidden rounded-xl border bg-surface">
      <table className="w-full table-fixed text-left text-sm max-sm:block">
        <thead className="border-b text-ink-soft max-sm:sr-only">
          <tr>
            <th scope="col" className="w-1/4 px-4 py-2.5 font-medium">
              {words.column}
            </th>
            <th scope="col" className="px-4 py-2.5 font-medium">
              {words.sample}
            </th>
            <th scope="col" className="w-1/3 px-4 py-2.5 font-medium">
              {words.becomes}
            </th>
          </tr>
        </thead>
        <tbody className="divide-y max-sm:block">
          {mapping.map(({ column, target }) => {
            const heading = headingOf(data, column);
            return (
              <tr key={column} className="max-sm:block max-sm:space-y-1 max-sm:py-3">
                <th
                  scope="row"
                  dir="auto"
                  className="px-4 py-2.5 font-medium break-words max-sm:block max-sm:py-0"
                >
                  {heading}
                </th>
                <td className="px-4 py-2.5 text-ink-soft max-sm:block max-sm:py-0">
                  {data.sample.slice(0, SAMPLES).map((row, index) => (
                    <span key={index} dir="auto" className="block truncate">
                      {row[column] ?? ''}
                    </span>
                  ))}
                </td>
                <td className="px-4 py-2 max-sm:block">
                  <Select
                    aria-label={words.becomesOf(heading)}
                    value={target ?? ''}
                    onChange={(event) => choose(column, event.target.value)}
                  >
                    <option value="">{words.skip}</option>
                    {groups.map((group) => (
                      <optgroup key={group.title} label={group.title}>
                        {group.targets.map((each) => (
                          <option key={each} value={each}>
                            {targetText(each, fields)}
                          </option>
                        ))}
                      </optgroup>
                    ))}
                  </Select>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
