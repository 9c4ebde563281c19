import { getCountries } from 'libphonenumber-js/min';
import { countryName } from './phone-number';

export interface Country {
  code: string;
  name: string;
}

/** Every country that has telephone numbers, by name. */
export function allCountries(): readonly Country[] {
  return getCountries()
    .map((code) => ({ code, name: countryName(code) ?? code }))
    .sort((a, b) => a.name.localeCompare(b.name));
}

/** Those whose name or two-letter code fits what is typed, accents aside. */
export function findCountries(countries: readonly Country[], typed: string): readonly Country[] {
  const plain = (text: string): string =>
    text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
  const wanted = plain(typed);
  return countries.filter(
    ({ code, name }) => plain(name).includes(wanted) || code.toLowerCase() === wanted,
  );
}
