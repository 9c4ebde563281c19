import { describe, expect, it } from 'vitest';
import { countryOf, formatNumber } from './phone-number';

describe('formatNumber', () => {
  it('leaves the country code out for a reader at home', () => {
    expect(formatNumber('+46701234567', 'sv-SE')).toBe('070-123 45 67');
  });

  it('keeps it for a reader elsewhere', () => {
    expect(formatNumber('+46701234567', 'en-GB')).toBe('+46 70 123 45 67');
  });

  it('says when the number is withheld', () => {
    expect(formatNumber('', 'en')).toBe('Withheld number');
  });

  it('shows what is no number as it is', () => {
    expect(formatNumber('anonymous', 'en')).toBe('anonymous');
  });
});

describe('countryOf', () => {
  it('names the country', () => {
    expect(countryOf('+46701234567', 'en')).toBe('Sweden');
  });

  it('is null for words', () => {
    expect(countryOf('anonymous', 'en')).toBeNull();
  });
});
