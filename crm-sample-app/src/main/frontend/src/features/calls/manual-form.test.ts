import { expect, it } from 'vitest';
import { parseLength } from './manual-form';

it.each([
  ['2:07', 127],
  ['1:02:07', 3727],
  ['5', 300],
  ['0:00', 0],
  ['2:7', null],
  ['', null],
  ['two', null],
])('the length %s is %s seconds', (text, seconds) => {
  expect(parseLength(text)).toBe(seconds);
});
