/** The region of the reader's browser, if it names one. */
export function readersRegion(locale: string = navigator.language): string | null {
  try {
    return new Intl.Locale(locale).region ?? null;
  } catch {
    return null;
  }
}

/** The pages speak English; dates and clocks follow the reader's region. */
export function wordsLocale(): string {
  const region = readersRegion();
  return region === null ? 'en' : `en-${region}`;
}
