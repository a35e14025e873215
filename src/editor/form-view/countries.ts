/** The world’s countries by name, for a choice among them. */
import { isCountry } from '../../catalog/check/shops/check-countries.ts';
import { countryName } from '../../pasted-address/words.ts';

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** A country may have had other codes, which still have its name: UK, DD. */
const isCurrent = (code: string): boolean => new Intl.Locale(`und-${code}`).region === code;

export const COUNTRIES: readonly { readonly code: string; readonly name: string }[] =
  LETTERS.flatMap(first => LETTERS.map(second => first + second))
    .filter(code => isCountry(code) && isCurrent(code))
    .map(code => ({ code, name: countryName(code) }))
    .toSorted((one, other) =>
      one.name.replace(/^the /, '').localeCompare(other.name.replace(/^the /, '')),
    );
