import { useQuery } from '@tanstack/react-query';
import { SlidersHorizontal, X } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Input, Select } from '@/components/ui/input';
import { useSettled } from '@/hooks/use-settled';
import { outcomeCodesQuery } from '@/lib/queries/outcome-codes';
import { usersQuery } from '@/lib/queries/users';
import { isFiltered, type CallFilters, type FilterName } from '../call-filters';
import { words } from '../strings';

interface FilterProps {
  label: string;
  all: string;
  value: string;
  options: readonly (readonly [value: string, title: string])[];
  onChange: (value: string) => void;
}

function Filter({ label, all, value, options, onChange }: FilterProps) {
  return (
    <Select
      aria-label={label}
      className="w-auto max-w-full rounded-full text-sm"
      value={value}
      onChange={(event) => onChange(event.target.value)}
    >
      <option value="">{all}</option>
      {options.map(([key, name]) => (
        <option key={key} value={key}>
          {name}
        </option>
      ))}
    </Select>
  );
}

interface CallFilterBarProps {
  filters: CallFilters;
  onChange: (name: FilterName, value: string) => void;
  onClear: () => void;
}

/** Asks once the typing pauses. */
function NumberFilter({ filters, onChange }: Omit<CallFilterBarProps, 'onClear'>) {
  const [typed, setTyped] = useState(filters.number);
  const settled = useSettled(typed, 300);
  useEffect(() => {
    if (settled !== filters.number) {
      onChange('number', settled);
    }
    // Only what is typed counts here; the address follows it.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [settled]);
  return (
    <Input
      type="search"
      aria-label={words.number}
      placeholder={words.number}
      className="w-44 rounded-full text-sm"
      value={typed}
      onChange={(event) => setTyped(event.target.value)}
    />
  );
}

function Period({ filters, onChange }: Omit<CallFilterBarProps, 'onClear'>) {
  return (['from', 'to'] as const).map((name) => (
    <label key={name} className="flex items-center gap-1.5 text-sm text-ink-soft">
      {words[name]}
      <Input
        type="date"
        className="w-auto rounded-full text-sm"
        value={filters[name]}
        onChange={(event) => onChange(name, event.target.value)}
      />
    </label>
  ));
}

function MoreFilters(props: CallFilterBarProps) {
  const { filters, onChange } = props;
  const { data: codes } = useQuery(outcomeCodesQuery);
  const unknown = filters.unknown === 'true';
  return (
    <>
      {codes !== undefined && codes.length > 0 && (
        <Filter
          label={words.code}
          all={words.allCodes}
          value={filters.code}
          options={codes.map(({ id, label }) => [String(id), label])}
          onChange={(value) => onChange('code', value)}
        />
      )}
      <NumberFilter filters={filters} onChange={onChange} />
      <Period filters={filters} onChange={onChange} />
      <Button
        aria-pressed={unknown}
        className="rounded-full aria-pressed:border-accent aria-pressed:bg-accent-soft aria-pressed:text-accent"
        onClick={() => onChange('unknown', unknown ? '' : 'true')}
      >
        {words.unknown}
      </Button>
    </>
  );
}

const BEHIND = ['code', 'number', 'from', 'to', 'unknown'] as const;

/** The filters as chips; the rarer ones on request. */
export function CallFilterBar(props: CallFilterBarProps) {
  const { filters, onChange, onClear } = props;
  const { data: users } = useQuery(usersQuery);
  const inUse = BEHIND.some((name) => filters[name] !== '');
  const [asked, setMore] = useState(false);
  const more = asked || inUse;
  return (
    <div role="group" aria-label={words.filters} className="flex flex-wrap items-center gap-2">
      <Filter
        label={words.direction}
        all={words.allDirections}
        value={filters.direction}
        options={[
          ['inbound', words.inbound],
          ['outbound', words.outbound],
          ['internal', words.internal],
        ]}
        onChange={(value) => onChange('direction', value)}
      />
      <Filter
        label={words.outcome}
        all={words.allOutcomes}
        value={filters.outcome}
        options={Object.entries(words.outcomes)}
        onChange={(value) => onChange('outcome', value)}
      />
      <Filter
        label={words.agent}
        all={words.allAgents}
        value={filters.agent}
        options={(users ?? []).map(({ id, fullName }) => [String(id), fullName])}
        onChange={(value) => onChange('agent', value)}
      />
      {!more && (
        <Button className="rounded-full" aria-expanded={false} onClick={() => setMore(true)}>
          <SlidersHorizontal aria-hidden />
          {words.moreFilters}
        </Button>
      )}
      {more && <MoreFilters {...props} />}
      {filters.contact !== '' && (
        <Button className="rounded-full" onClick={() => onChange('contact', '')}>
          {words.oneContact}
          <X aria-hidden />
        </Button>
      )}
      {isFiltered(filters) && (
        <Button variant="ghost" className="rounded-full" onClick={onClear}>
          {words.clear}
        </Button>
      )}
    </div>
  );
}
