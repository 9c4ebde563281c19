import { useQuery } from '@tanstack/react-query';
import { SlidersHorizontal } from 'lucide-react';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { usersQuery } from '@/lib/queries/users';
import { isFiltered } from '../call-filters';
import { words } from '../strings';
import { FilterSelect } from './filter-select';
import { MoreFilters, type ChangingFilters } from './more-filters';

const BEHIND = [
  'code',
  'number',
  'from',
  'to',
  'contact',
  'companyNumber',
  'minSeconds',
  'maxSeconds',
  'unknown',
] as const;

interface CallFilterBarProps extends ChangingFilters {
  onClear: () => void;
}

/** The filters as chips; the rarer ones on request. */
export function CallFilterBar({ filters, onChange, onClear }: CallFilterBarProps) {
  const { data: users } = useQuery(usersQuery);
  const inUse = BEHIND.some((name) => filters[name] !== '');
  const [asked, setMore] = useState(false);
  const more = asked || inUse;
  return (
    <div role="group" aria-label={words.filters} className="flex flex-wrap items-center gap-2">
      <FilterSelect
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
      <FilterSelect
        label={words.outcome}
        all={words.allOutcomes}
        value={filters.outcome}
        options={Object.entries(words.outcomes)}
        onChange={(value) => onChange('outcome', value)}
      />
      <FilterSelect
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
      {more && <MoreFilters filters={filters} onChange={onChange} />}
      {isFiltered(filters) && (
        <Button variant="ghost" className="rounded-full" onClick={onClear}>
          {words.clear}
        </Button>
      )}
    </div>
  );
}
