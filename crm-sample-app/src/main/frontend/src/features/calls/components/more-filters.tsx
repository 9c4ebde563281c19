import { useQuery } from '@tanstack/react-query';
import { Button } from '@/components/ui/button';
import { Input } from '@/components/ui/input';
import { formatDuration } from '@/lib/format';
import { formatNumber } from '@/lib/phone-number';
import { diallingQuery } from '@/lib/queries/dialling';
import { outcomeCodesQuery } from '@/lib/queries/outcome-codes';
import type { CallFilters, FilterName } from '../call-filters';
import { parseLength } from '../manual-form';
import { words } from '../strings';
import { ContactFilter } from './contact-filter';
import { FilterSelect } from './filter-select';
import { TypedFilter } from './typed-filter';

export interface ChangingFilters {
  filters: CallFilters;
  onChange: (name: FilterName, value: string) => void;
}

function Period({ filters, onChange }: ChangingFilters) {
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

const LENGTHS = { minSeconds: words.talkedAtLeast, maxSeconds: words.talkedAtMost } as const;

function secondsOf(typed: string): string | null {
  return typed.trim() === '' ? '' : (parseLength(typed)?.toString() ?? null);
}

/** How long they talked, as one writes lengths: minutes and seconds. */
function Lengths({ filters, onChange }: ChangingFilters) {
  return (['minSeconds', 'maxSeconds'] as const).map((name) => (
    <label key={name} className="flex items-center gap-1.5 text-sm text-ink-soft">
      {LENGTHS[name]}
      <TypedFilter
        label={LENGTHS[name]}
        placeholder={words.lengthExample}
        className="w-24"
        initial={filters[name] === '' ? '' : formatDuration(Number(filters[name]))}
        read={secondsOf}
        onChange={(value) => onChange(name, value)}
      />
    </label>
  ));
}

function CompanyNumber({ filters, onChange }: ChangingFilters) {
  const { data: dialling } = useQuery(diallingQuery);
  const chosen = filters.companyNumber;
  const known = (dialling?.numbers ?? []).map(
    ({ number, label }) => [number, label === '' ? formatNumber(number) : label] as const,
  );
  // A number that the company has given up still has its calls.
  const old = chosen !== '' && known.every(([number]) => number !== chosen);
  const options = old ? [...known, [chosen, formatNumber(chosen)] as const] : known;
  if (options.length === 0) {
    return null;
  }
  return (
    <FilterSelect
      label={words.companyNumber}
      all={words.companyNumbers}
      value={chosen}
      options={options}
      onChange={(value) => onChange('companyNumber', value)}
    />
  );
}

/** The rarer filters. */
export function MoreFilters({ filters, onChange }: ChangingFilters) {
  const { data: codes } = useQuery(outcomeCodesQuery);
  const unknown = filters.unknown === 'true';
  return (
    <>
      {codes !== undefined && codes.length > 0 && (
        <FilterSelect
          label={words.code}
          all={words.allCodes}
          value={filters.code}
          options={codes.map(({ id, label }) => [String(id), label])}
          onChange={(value) => onChange('code', value)}
        />
      )}
      <CompanyNumber filters={filters} onChange={onChange} />
      <ContactFilter value={filters.contact} onChange={(value) => onChange('contact', value)} />
      <TypedFilter
        label={words.number}
        initial={filters.number}
        read={(typed) => typed}
        onChange={(value) => onChange('number', value)}
      />
      <Lengths filters={filters} onChange={onChange} />
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
