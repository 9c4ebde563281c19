import { formatDuration } from '@/lib/format';
import { wordsLocale } from '@/lib/locale';
import type { Figure, Figures, Grouping, ReportRow } from '@/lib/wire/report';
import { addDays, type Days } from './period';
import { words } from './strings';

const TIMES: readonly Figure[] = [
  'averageAnswerSeconds',
  'talkSeconds',
  'holdSeconds',
  'wrapUpSeconds',
  'averageTalkSeconds',
];

/** A share itself: how much it has grown in per cent would mislead. */
const PERCENT: Figure = 'serviceLevelPercent';

/** A figure as one reads it: a number, a share, or minutes and seconds. */
export function figureText(figure: Figure, value: number | null): string {
  if (value === null) {
    return words.none;
  }
  if (TIMES.includes(figure)) {
    return formatDuration(value);
  }
  return figure === PERCENT
    ? new Intl.NumberFormat(wordsLocale(), { style: 'percent' }).format(value / 100)
    : new Intl.NumberFormat(wordsLocale()).format(value);
}

/** How much more or less than before, in words; null when there is nothing to compare. */
export function changeText(
  figure: Figure,
  now: Figures,
  before: Figures | null,
): { text: string; up: boolean | null } | null {
  const [mine, theirs] = [now[figure], before?.[figure] ?? null];
  if (mine === null || theirs === null) {
    return null;
  }
  if (mine === theirs) {
    return { text: words.same, up: null };
  }
  if (theirs === 0 || figure === PERCENT) {
    return { text: words.was(figureText(figure, theirs)), up: mine > theirs };
  }
  const percent = new Intl.NumberFormat(wordsLocale(), { style: 'percent' }).format(
    Math.abs(mine - theirs) / theirs,
  );
  return { text: mine > theirs ? words.more(percent) : words.less(percent), up: mine > theirs };
}

/** How much more or less than before, with its sign; null when there is nothing to compare. */
export function differenceText(figure: Figure, now: Figures, before: Figures | null): string | null {
  const [mine, theirs] = [now[figure], before?.[figure] ?? null];
  if (mine === null || theirs === null) {
    return null;
  }
  if (mine === theirs) {
    return words.noDifference;
  }
  const size = Math.abs(mine - theirs);
  const sign = mine > theirs ? '+' : '−';
  return figure === PERCENT
    ? words.points(`${sign}${new Intl.NumberFormat(wordsLocale()).format(size)}`)
    : `${sign}${figureText(figure, size)}`;
}

/** The days as one writes them. */
export function daysText({ from, to }: Days): string {
  const day = new Intl.DateTimeFormat(wordsLocale(), { dateStyle: 'medium', timeZone: 'UTC' });
  return day.formatRange(new Date(`${from}T00:00:00Z`), new Date(`${addDays(to, -1)}T00:00:00Z`));
}

function dayText(key: string): string {
  return new Intl.DateTimeFormat(wordsLocale(), {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    timeZone: 'UTC',
  }).format(new Date(`${key}T00:00:00Z`));
}

/** A row's name: days and hours as the reader writes them, everything else as the server says. */
export function rowText(by: Grouping, { key, label }: ReportRow): string {
  if (by === 'hour') {
    return `${key.padStart(2, '0')}:00`;
  }
  if (by === 'day' && /^\d{4}-\d{2}-\d{2}$/u.test(key)) {
    return dayText(key);
  }
  const name = label === '' ? key : label;
  return name === '' ? words.unknownRow : name;
}
