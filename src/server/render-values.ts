/** How the values of a finished tree are read where somebody can put a wrong one right: for the command and the functions. */
import { isCountry } from '../catalog/check/shops/check-countries.ts';
import { countryCode } from '../links/country.ts';

/** The code of a country that there is. */
export function readCountry(text: string): string | undefined {
  const code = countryCode(text);
  return code && isCountry(code) ? code : undefined;
}

/** An address of the web; the text may be a path on the site. */
export function addressOf(text: string): URL | undefined {
  const base = 'https://site.invalid/';
  const url = URL.canParse(text, base) ? new URL(text, base) : undefined;
  return url && /^https?:$/.test(url.protocol) ? url : undefined;
}

/** Where the scripts lie, ending in `/`. It may be a path on the site. */
export function readScriptBase(text: string): string | undefined {
  const url = addressOf(text);
  return url && !url.search && !url.hash ? text.replace(/\/*$/, '/') : undefined;
}

/** Values as a sentence lists them. */
export const anyOf = (values: readonly (string | number)[]): string =>
  `${values.slice(0, -1).join(', ')} or ${values.at(-1)}`;
