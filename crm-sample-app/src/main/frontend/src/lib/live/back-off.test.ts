import { describe, expect, it } from 'vitest';
import { backOff } from './back-off';

describe('backOff', () => {
  it('lies between half and all of the doubled delay', () => {
    expect(backOff(3, () => 0)).toBe(2_000);
    expect(backOff(3, () => 1)).toBe(4_000);
  });

  it('never grows beyond 20 seconds', () => {
    expect(backOff(50, () => 1)).toBe(20_000);
  });
});
