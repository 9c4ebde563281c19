import { Select } from '@/components/ui/input';
import type { CallFilters } from '../call-filters';
import { words } from '../strings';

interface FilterProps {
  label: string;
  all: string;
  value: string | null;
  options: Readonly<Record<string, string>>;
  onChange: (value: string) => void;
}

function Filter({ label, all, value, options, onChange }: FilterProps) {
  return (
    <Select
      aria-label={label}
      className="w-auto rounded-full text-sm"
      value={value ?? ''}
      onChange={(event) => onChange(event.target.value)}
    >
      <option value="">{all}</option>
      {Object.entries(options).map(([key, name]) => (
        <option key={key} value={key}>
          {name}
        </option>
      ))}
    </Select>
  );
}

interface CallFilterBarProps {
  filters: CallFilters;
  onChange: (name: keyof CallFilters, value: string) => void;
}

export function CallFilterBar({ filters, onChange }: CallFilterBarProps) {
  return (
    <div role="group" aria-label={words.filters} className="flex flex-wrap gap-2">
      <Filter
        label={words.direction}
        all={words.allDirections}
        value={filters.direction}
        options={{ inbound: words.inbound, outbound: words.outbound, internal: words.internal }}
        onChange={(value) => onChange('direction', value)}
      />
      <Filter
        label={words.outcome}
        all={words.allOutcomes}
        value={filters.outcome}
        options={words.outcomes}
        onChange={(value) => onChange('outcome', value)}
      />
    </div>
  );
}
