/** Words that tell an author what an address is. */
const NAMES = new Intl.DisplayNames('en', { type: 'region', fallback: 'code' });

/** "Germany", "the United States". */
export function countryName(code: string): string {
  const name = NAMES.of(code) ?? code;
  return /^(?:United |Netherlands|Philippines|Bahamas|Maldives)/.test(name) ? `the ${name}` : name;
}

/** "Germany", or all that have no tag of their own. */
export const tagCountryName = (country: string): string =>
  country === '*' ? 'every country' : countryName(country);

/** A host as people say it. */
export const siteOf = (address: string): string => new URL(address).hostname.replace(/^www\./, '');

/** What was written beside the products, in one sentence; none if there is nothing. */
export const nowUnderAbout = (parts: readonly string[]): readonly string[] =>
  parts.length > 0 ? [`Now under “About you”: ${parts.join('; ')}.`] : [];
