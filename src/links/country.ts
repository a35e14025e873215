/**
 * Which country's shops to show. The author's `country` decides; without it, the region that the reader's browser gives
 * with its language. Nobody's location is ever used. This chooses a store and nothing else: emergency numbers do not
 * depend on it.
 */
import { COUNTRY } from '../domain/country.ts';

/** An ISO 3166 country code in capital letters; anything else gives `undefined`. */
export function countryCode(text: string | null | undefined): string | undefined {
  const code = text?.trim().toUpperCase();
  return code && COUNTRY.test(code) ? (code === 'UK' ? 'GB' : code) : undefined;
}

/** The country in the first language tag that names one: `de-AT` gives `AT`. */
export function countryOfLanguages(languages: readonly string[]): string | undefined {
  for (const language of languages) {
    const country = countryCode(/-([a-z]{2})(?:-|$)/i.exec(language)?.[1]);
    if (country) return country;
  }
  return undefined;
}
