import { expect, it } from 'vitest';
import { aFigures } from '@/testing/report-factories';
import { changeText, figureText, rowText } from './figures';

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

it('rows are named as one says it', () => {
  const row = { figures: aFigures(), previous: null };
  expect(rowText('hour', { ...row, key: '8', label: '' })).toBe('08:00');
  expect(rowText('day', { ...row, key: '2026-03-01', label: '' })).toContain('1');
  expect(rowText('agent', { ...row, key: '3', label: 'Alice Andersson' })).toBe('Alice Andersson');
  expect(rowText('outcome', { ...row, key: '', label: '' })).toBe('Unknown');
});
