import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Input, Select } from '@/components/ui/input';
import { Switch } from '@/components/ui/switch';
import { ownZone } from '@/lib/due';
import { formatNumber } from '@/lib/phone-number';
import { diallingQuery } from '@/lib/queries/dialling';
import { usersQuery } from '@/lib/queries/users';
import { addDays, type Period } from '../period';
import type { ReportView } from '../report-view';
import { words } from '../strings';

const PILL = 'w-auto max-w-full rounded-full text-sm';

interface ReportControlsProps {
  view: ReportView;
  onChange: (change: Readonly<Record<string, string>>) => void;
}

interface ChoiceProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  children: ReactNode;
}

function Choice({ label, value, onChange, children }: ChoiceProps) {
  return (
    <Select
      aria-label={label}
      className={PILL}
      value={value}
      onChange={(event) => onChange(event.target.value)}
    >
      {children}
    </Select>
  );
}

function options(entries: Iterable<readonly [value: string, title: string]>): ReactNode {
  return [...entries].map(([value, title]) => (
    <option key={value} value={value}>
      {title}
    </option>
  ));
}

function zones(): readonly string[] {
  return [...new Set([ownZone(), 'UTC', ...Intl.supportedValuesOf('timeZone')])];
}

/** Which period, grouped how, and of whom; all of it stands in the address. */
export function ReportControls({ view, onChange }: ReportControlsProps) {
  const { data: users } = useQuery(usersQuery);
  const { data: dialling } = useQuery(diallingQuery);
  const last = addDays(view.days.to, -1);
  const period = (value: string): void => {
    const custom = (value as Period) === 'custom';
    onChange({
      period: value,
      by: '',
      from: custom ? view.days.from : '',
      to: custom ? last : '',
    });
  };
  return (
    <div className="flex flex-wrap items-center gap-2">
      <Choice label={words.period} value={view.period} onChange={period}>
        {options(Object.entries(words.periods))}
      </Choice>
      {view.period === 'custom' && (
        <>
          <Input
            type="date"
            aria-label={words.from}
            className={PILL}
            value={view.days.from}
            max={last}
            onChange={({ target }) => target.value !== '' && onChange({ from: target.value })}
          />
          <Input
            type="date"
            aria-label={words.to}
            className={PILL}
            value={last}
            min={view.days.from}
            onChange={({ target }) => target.value !== '' && onChange({ to: target.value })}
          />
        </>
      )}
      <Choice label={words.by} value={view.by} onChange={(by) => onChange({ by })}>
        {options(Object.entries(words.groupings).map(([key, name]) => [key, `${words.by} ${name.toLowerCase()}`]))}
      </Choice>
      <Choice label={words.agent} value={view.agent} onChange={(agent) => onChange({ agent })}>
        {options([
          ['', words.allAgents],
          ...(users ?? []).map((user) => [String(user.id), user.fullName] as const),
        ])}
      </Choice>
      <Choice label={words.number} value={view.number} onChange={(number) => onChange({ number })}>
        {options([
          ['', words.allNumbers],
          ...(dialling?.numbers ?? []).map(
            ({ number, label }) => [number, label === '' ? formatNumber(number) : label] as const,
          ),
        ])}
      </Choice>
      <Choice label={words.zone} value={view.zone} onChange={(zone) => onChange({ zone })}>
        {options(zones().map((zone) => [zone, zone.replaceAll('_', ' ')]))}
      </Choice>
      <Switch
        label={words.compare}
        checked={view.compare}
        onChange={(on) => onChange({ compare: on ? '' : 'none' })}
      />
    </div>
  );
}
