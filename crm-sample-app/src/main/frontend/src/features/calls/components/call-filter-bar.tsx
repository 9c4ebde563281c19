import { Select } from '@/components/ui/input';
import type { CallFilters } from '../call-filters';
import { words } from '../strings';

interface FilterProps {
  label: string;
  value: string | null;
  options: Readonly<Record<string, string>>;
  onChange: (value: string) => void;
}

function Filter({ label, value, options, onChange }: FilterProps) {
  return (
    <label className="flex items-center gap-2 text-sm">
      <span className="text-ink-soft">{label}</span>
      <Select
        className="w-auto rounded-full pr-2 text-sm"
        value={value ?? ''}
        onChange={(event) => onChange(event.target.value)}
      >
        <option value="">{words.all}</option>
        {Object.entries(options).map(([key, name]) => (
          <option key={key} value={key}>
            {name}
          </option>
        ))}
      </Select>
    </label>
  );
}

interface CallFilterBarProps {
  filters: CallFilters;
  onChange: (name: keyof CallFilters, value: string) => void;
}

export function CallFilterBar({ filters, onChange }: CallFilterBarProps) {
  return (
    <div role="group" aria-label={words.filters} className="flex flex-wrap gap-x-4 gap-y-2">
      <Filter
        label={words.direction}
        value={filters.direction}
        options={{ inbound: words.inbound, outbound: words.outbound }}
        onChange={(value) => onChange('direction', value)}
      />
      <Filter
        label={words.outcome}
        value={filters.outcome}
        options={words.outcomes}
        onChange={(value) => onChange('outcome', value)}
      />
    </div>
  );
}
