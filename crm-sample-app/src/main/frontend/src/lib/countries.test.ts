import { describe, expect, it } from 'vitest';
import { allCountries, findCountries } from './countries';

const names = (typed: string) => findCountries(allCountries(), typed).map(({ name }) => name);

describe('a country', () => {
  it('is found by a part of its name, accents aside', () => {
    expect(names('swed')).toEqual(['Sweden']);
    expect(names('ivoire')).toEqual(['Côte d’Ivoire']);
    expect(names('cote d’')).toEqual(['Côte d’Ivoire']);
  });

  it('is found by its code', () => {
    expect(names('se')).toContain('Sweden');
  });

  it('stands in alphabetical order', () => {
    const all = names('');
    expect(all.length).toBeGreaterThan(200);
    expect([...all].sort((a, b) => a.localeCompare(b))).toEqual(all);
  });
});
