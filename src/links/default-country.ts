/** The country whose shops are shown if neither the author nor the reader's browser names one. */
import { COUNTRY } from '../domain/country.ts';
import type { MuscleFile } from '../domain/types.ts';
import { countryCode, countryOfLanguages } from './country.ts';

/** The first country that the author has a tag for, else the first that an offer names, else the United States. */
export function defaultCountry({
  programs,
  products,
}: Pick<MuscleFile, 'programs' | 'products'>): string {
  const tagged = Object.values(programs).flatMap(({ tags = {} }) =>
    // An empty tag is a placeholder, and pays nobody; one for every country says nothing of where the author is.
    Object.keys(tags).filter(country => tags[country]?.trim() && COUNTRY.test(country)),
  );
  const offered = products.flatMap(product =>
    product.offers.flatMap(({ country, asins = {} }) => country ?? Object.keys(asins)),
  );
  return tagged[0] ?? offered[0] ?? 'US';
}

/** The country whose shops to show: the author's `country`, else that of the browser's languages, else the default. */
export const chooseCountry = (
  option: string | undefined,
  languages: readonly string[],
  file: Pick<MuscleFile, 'programs' | 'products'>,
): string => countryCode(option) ?? countryOfLanguages(languages) ?? defaultCountry(file);
