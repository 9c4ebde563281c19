const DAY_MS = 86_400_000;

export type Period = 'today' | 'week' | 'month' | 'custom';

/** Days of a calendar, the last one not counted in. */
export interface Days {
  from: string;
  to: string;
}

/** The calendar day in that time zone. */
export function dayIn(zone: string, nowMs: number): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: zone, dateStyle: 'short' }).format(nowMs);
}

/** So many days later, by the calendar alone. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}

export function daysOf(period: Exclude<Period, 'custom'>, zone: string, nowMs: number): Days {
  const today = dayIn(zone, nowMs);
  const to = addDays(today, 1);
  switch (period) {
    case 'today':
      return { from: today, to };
    case 'week':
      return { from: addDays(today, -6), to };
    case 'month':
      return { from: `${today.slice(0, 7)}-01`, to };
  }
}

export function isZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}
