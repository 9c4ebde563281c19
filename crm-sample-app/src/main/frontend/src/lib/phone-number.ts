import { AsYouType, parsePhoneNumberFromString, type CountryCode } from 'libphonenumber-js/min';
import { readersRegion, wordsLocale } from './locale';

/** A number as its reader writes it: without the country code at home, with it elsewhere. */
export function formatNumber(number: string, locale: string = navigator.language): string {
  const parsed = parsePhoneNumberFromString(number);
  if (parsed === undefined) {
    return number === '' ? 'Withheld number' : number;
  }
  return parsed.country === readersRegion(locale)
    ? parsed.formatNational()
    : parsed.formatInternational();
}

/** The country a number belongs to, in words; null when the number doesn't tell. */
export function countryOf(number: string, locale: string = wordsLocale()): string | null {
  const country = parsePhoneNumberFromString(number)?.country;
  if (country === undefined) {
    return null;
  }
  return new Intl.DisplayNames([locale, 'en'], { type: 'region' }).of(country) ?? null;
}

const EXTENSION = /^\d{1,4}$/u;

/** What is being typed, grouped as its country groups it; extensions stay as they are. */
export function formatAsTyped(text: string, country: string | null): string {
  const plain = text.trim();
  if (EXTENSION.test(plain)) {
    return plain;
  }
  return new AsYouType((country ?? undefined) as CountryCode | undefined).input(plain);
}

/** A country's name in words, for its two-letter code. */
export function countryName(code: string, locale: string = wordsLocale()): string | null {
  try {
    return new Intl.DisplayNames([locale, 'en'], { type: 'region' }).of(code) ?? null;
  } catch {
    return null;
  }
}
