import { expect, it } from 'vitest';
import { aFigures } from '@/testing/report-factories';
import { changeText, daysText, differenceText, figureText, rowText } from './figures';

it('figures are numbers or times', () => {
  expect(figureText('calls', 12)).toBe('12');
  expect(figureText('talkSeconds', 3727)).toBe('1:02:07');
  expect(figureText('averageAnswerSeconds', null)).toBe('—');
});

it('changes are told in words, and not where there is nothing to compare', () => {
  const now = aFigures({ calls: 15 });
  expect(changeText('calls', now, aFigures({ calls: 10 }))?.text).toBe('50% more than before');
  expect(changeText('calls', now, aFigures({ calls: 20 }))?.text).toBe('25% less than before');
  expect(changeText('calls', now, aFigures({ calls: 0 }))?.text).toBe('Before: 0');
  expect(changeText('calls', now, null)).toBeNull();
});

it('differences carry their sign, shares in points', () => {
  const now = aFigures({ calls: 15, talkSeconds: 60, serviceLevelPercent: 80, averageTalkSeconds: null });
  const before = aFigures({ calls: 10, talkSeconds: 140, serviceLevelPercent: 75 });
  expect(differenceText('calls', now, before)).toBe('+5');
  expect(differenceText('talkSeconds', now, before)).toBe('−1:20');
  expect(differenceText('serviceLevelPercent', now, before)).toBe('+5 points');
  expect(differenceText('inbound', now, before)).toBe('±0');
  expect(differenceText('averageTalkSeconds', now, before)).toBeNull();
  expect(differenceText('calls', now, null)).toBeNull();
});

it('days of a period are told without the one after', () => {
  expect(daysText({ from: '2026-02-01', to: '2026-02-08' })).toMatch(/1.*7/u);
});

it('rows are named as one says it', () => {
  const row = { figures: aFigures(), previous: null };
  expect(rowText('hour', { ...row, key: '8', label: '' })).toBe('08:00');
  expect(rowText('day', { ...row, key: '2026-03-01', label: '' })).toContain('1');
  expect(rowText('agent', { ...row, key: '3', label: 'Alice Andersson' })).toBe('Alice Andersson');
  expect(rowText('outcome', { ...row, key: '', label: '' })).toBe('Unknown');
});
