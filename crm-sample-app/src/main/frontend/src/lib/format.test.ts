import { describe, expect, it } from 'vitest';
import { formatDuration, formatRelative, initials, secondsSince } from './format';

describe('formatDuration', () => {
  it.each([
    [0, '0:00'],
    [9, '0:09'],
    [127, '2:07'],
    [3599, '59:59'],
    [3727, '1:02:07'],
    [-5, '0:00'],
  ])('writes %d seconds as %s', (seconds, text) => {
    expect(formatDuration(seconds)).toBe(text);
  });
});

describe('secondsSince', () => {
  const start = '2026-03-01T12:00:00.000Z';

  it('counts whole seconds', () => {
    expect(secondsSince(start, Date.parse(start) + 2_900)).toBe(2);
  });

  it('is never negative when the server’s clock runs ahead', () => {
    expect(secondsSince(start, Date.parse(start) - 4_000)).toBe(0);
  });
});

describe('formatRelative', () => {
  const now = Date.parse('2026-03-10T12:00:00Z');

  it.each([
    ['2026-03-10T11:59:40Z', 'now'],
    ['2026-03-10T11:55:00Z', '5 minutes ago'],
    ['2026-03-10T09:00:00Z', '3 hours ago'],
    ['2026-03-09T11:00:00Z', 'yesterday'],
    ['2026-02-01T12:00:00Z', 'Feb 1, 2026'],
  ])('tells %s as %s', (iso, text) => {
    expect(formatRelative(iso, now, 'en')).toBe(text);
  });
});

describe('initials', () => {
  it.each([
    ['Ada Admin', 'AA'],
    ['Örjan af Ekenstam', 'ÖE'],
    ['Cher', 'C'],
    ['', ''],
  ])('of %s are %s', (name, text) => {
    expect(initials(name)).toBe(text);
  });
});
