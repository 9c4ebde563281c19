import { wordsLocale } from './locale';

/** When something is to be done: on a day, or at a moment. */
export type Due = { dueOn: string } | { dueAt: string };

export function ownZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}

const two = (value: number): string => String(value).padStart(2, '0');

/** The calendar day of the reader, such as `2026-03-01`. */
export function dayOf(time: Date): string {
  return `${time.getFullYear()}-${two(time.getMonth() + 1)}-${two(time.getDate())}`;
}

/** The day so many days after `nowMs`, by the reader's calendar: days with 23 hours count as one. */
export function dayAfter(nowMs: number, days: number): string {
  const now = new Date(nowMs);
  return dayOf(new Date(now.getFullYear(), now.getMonth(), now.getDate() + days));
}

/** The coming Monday. */
export function nextWeek(nowMs: number): string {
  return dayAfter(nowMs, ((8 - new Date(nowMs).getDay()) % 7) || 7);
}

/** What a form holds: a day, and a time of day or nothing. */
export function dueOf(day: string, time: string): Due {
  return time === ''
    ? { dueOn: day }
    : { dueAt: new Date(`${day}T${time}:00`).toISOString() };
}

interface MayBeDue {
  dueOn: string | null;
  dueAt: string | null;
}

/** The reader's day of something due, empty when it has none. */
export function dueDay({ dueOn, dueAt }: MayBeDue): string {
  return dueOn ?? (dueAt === null ? '' : dayOf(new Date(dueAt)));
}

/** The reader's time of day, empty when only the day counts. */
export function dueTime({ dueAt }: MayBeDue): string {
  if (dueAt === null) {
    return '';
  }
  const at = new Date(dueAt);
  return `${two(at.getHours())}:${two(at.getMinutes())}`;
}

export function isOverdue(due: MayBeDue, nowMs: number): boolean {
  return due.dueAt === null
    ? due.dueOn !== null && due.dueOn < dayAfter(nowMs, 0)
    : Date.parse(due.dueAt) < nowMs;
}

/** `today`, `tomorrow`, `yesterday`, else the date; with the time of day where that counts. */
export function formatDue(due: MayBeDue, nowMs: number, locale = wordsLocale()): string {
  const day = dueDay(due);
  const near = [-1, 0, 1].find((days) => dayAfter(nowMs, days) === day);
  const otherYear = day.slice(0, 4) !== dayAfter(nowMs, 0).slice(0, 4);
  const word =
    near === undefined
      ? new Intl.DateTimeFormat(locale, {
          weekday: 'short',
          day: 'numeric',
          month: 'short',
          ...(otherYear && { year: 'numeric' }),
        }).format(new Date(`${day}T12:00:00`))
      : new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(near, 'day');
  if (due.dueAt === null) {
    return word;
  }
  const clock = new Intl.DateTimeFormat(locale, { timeStyle: 'short' });
  return `${word}, ${clock.format(new Date(due.dueAt))}`;
}
