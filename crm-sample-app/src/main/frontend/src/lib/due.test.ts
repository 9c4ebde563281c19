import { describe, expect, it } from 'vitest';
import { dayAfter, dueDay, dueOf, dueTime, formatDue, isOverdue, nextWeek } from './due';

/** A Wednesday, noon, by the reader's clock. */
const now = new Date(2026, 2, 4, 12).getTime();

describe('a day', () => {
  it('counts by the calendar, over the end of a month', () => {
    expect(dayAfter(now, 1)).toBe('2026-03-05');
    expect(dayAfter(now, 28)).toBe('2026-04-01');
  });

  it('next week is the coming Monday, also on a Monday and on a Sunday', () => {
    expect(nextWeek(now)).toBe('2026-03-09');
    expect(nextWeek(new Date(2026, 2, 9, 8).getTime())).toBe('2026-03-16');
    expect(nextWeek(new Date(2026, 2, 8, 8).getTime())).toBe('2026-03-09');
  });
});

describe('what is due', () => {
  it('is a day, or a moment when a time of day was given, and reads back the same', () => {
    expect(dueOf('2026-03-05', '')).toEqual({ dueOn: '2026-03-05' });
    const at = dueOf('2026-03-05', '14:30') as { dueAt: string };
    expect(Date.parse(at.dueAt)).toBe(new Date(2026, 2, 5, 14, 30).getTime());
    const due = { dueOn: null, ...at };
    expect([dueDay(due), dueTime(due)]).toEqual(['2026-03-05', '14:30']);
  });

  it('is overdue after its day, or after its moment', () => {
    expect(isOverdue({ dueOn: '2026-03-04', dueAt: null }, now)).toBe(false);
    expect(isOverdue({ dueOn: '2026-03-03', dueAt: null }, now)).toBe(true);
    const atEleven = new Date(2026, 2, 4, 11).toISOString();
    expect(isOverdue({ dueOn: null, dueAt: atEleven }, now)).toBe(true);
  });

  it('is told in words near today and as a date elsewhere', () => {
    expect(formatDue({ dueOn: '2026-03-05', dueAt: null }, now, 'en-GB')).toBe('tomorrow');
    expect(formatDue({ dueOn: '2026-03-20', dueAt: null }, now, 'en-GB')).toBe('Fri 20 Mar');
    expect(formatDue({ dueOn: '2027-03-20', dueAt: null }, now, 'en-GB')).toBe('Sat, 20 Mar 2027');
    const at = new Date(2026, 2, 4, 15, 5).toISOString();
    expect(formatDue({ dueOn: null, dueAt: at }, now, 'en-GB')).toBe('today, 15:05');
  });
});
