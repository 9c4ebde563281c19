import { useSearchState } from '@/hooks/use-search-state';
import { ownZone } from '@/lib/due';
import { groupingSchema, type Grouping } from '@/lib/wire/report';
import { addDays, daysOf, isZone, type Days, type Period } from './period';

/** Which report stands on the page, as its address says. */
export interface ReportView {
  period: Period;
  days: Days;
  zone: string;
  by: Grouping;
  agent: string;
  number: string;
  compare: boolean;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/u;
const LONGEST_DAYS = 3_660;

function chosenDays(search: URLSearchParams): Days | null {
  const from = search.get('from') ?? '';
  const last = search.get('to') ?? '';
  const wrong = !DAY.test(from) || !DAY.test(last) || last < from;
  return wrong || addDays(from, LONGEST_DAYS) < last ? null : { from, to: addDays(last, 1) };
}

function periodOf(search: URLSearchParams): Exclude<Period, 'custom'> {
  const given = search.get('period');
  return given === 'today' || given === 'month' ? given : 'week';
}

/** Rubbish in the address counts as nothing said. */
export function parseView(search: URLSearchParams, nowMs: number): ReportView {
  const asked = search.get('zone') ?? '';
  const zone = asked !== '' && isZone(asked) ? asked : ownZone();
  const custom = search.get('period') === 'custom' ? chosenDays(search) : null;
  const usual = periodOf(search);
  const period = custom === null ? usual : 'custom';
  return {
    period,
    days: custom ?? daysOf(usual, zone, nowMs),
    zone,
    by: groupingSchema.safeParse(search.get('by')).data ?? (period === 'today' ? 'hour' : 'day'),
    agent: search.get('agent') ?? '',
    number: search.get('number') ?? '',
    compare: search.get('compare') !== 'none',
  };
}

/** The report as the server is asked for it. */
export function reportSearch({ days, zone, by, agent, number, compare }: ReportView): string {
  const search = new URLSearchParams({ ...days, zone, by });
  if (agent !== '') {
    search.set('agent', agent);
  }
  if (number !== '') {
    search.set('number', number);
  }
  if (compare) {
    search.set('compare', 'previous');
  }
  return search.toString();
}

export function useReportView(nowMs: number) {
  const { search, set } = useSearchState();
  return { view: parseView(search, nowMs), set };
}
