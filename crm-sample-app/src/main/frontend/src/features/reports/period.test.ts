import { describe, expect, it } from 'vitest';
import { addDays, dayIn, daysOf, isZone } from './period';

/** Late in the evening in London, the next day in Stockholm already. */
const now = Date.parse('2026-03-31T22:30:00Z');

describe('a period', () => {
  it('begins and ends with the days of its time zone', () => {
    expect(dayIn('UTC', now)).toBe('2026-03-31');
    expect(dayIn('Europe/Stockholm', now)).toBe('2026-04-01');
    expect(daysOf('today', 'Europe/Stockholm', now)).toEqual({
      from: '2026-04-01',
      to: '2026-04-02',
    });
    expect(daysOf('week', 'UTC', now)).toEqual({ from: '2026-03-25', to: '2026-04-01' });
    expect(daysOf('month', 'UTC', now)).toEqual({ from: '2026-03-01', to: '2026-04-01' });
  });

  it('counts days over the change of the clocks', () => {
    expect(addDays('2026-03-28', 2)).toBe('2026-03-30');
    expect(addDays('2026-03-01', -1)).toBe('2026-02-28');
  });

  it('knows what a time zone is', () => {
    expect([isZone('Europe/Stockholm'), isZone('Mars/Base')]).toEqual([true, false]);
  });
});
