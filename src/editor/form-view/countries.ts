/** The world’s countries by name, for a choice among them. */
import { isCountry } from '../../catalog/check/shops/check-countries.ts';
import { countryName } from '../../pasted-address/words.ts';

export interface Country {
  readonly code: string;
  readonly name: string;
}

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** Codes that still have the name of a country, and that Safari takes for current: withdrawn ones (ISO 3166-3), and `UK`. */
const FORMER = new Set('AN BU CS DD DY FX HV NH RH SU TP UK VD YD YU ZR'.split(' '));

/** Other browsers have names for more of them, and know which of two codes is the one of now. */
const isCurrent = (code: string): boolean =>
  !FORMER.has(code) && new Intl.Locale(`und-${code}`).region === code;

const sortName = ({ name }: Country): string => name.replace(/^the /, '');

const make = (): readonly Country[] =>
  LETTERS.flatMap(first => LETTERS.map(second => first + second))
    .filter(code => isCountry(code) && isCurrent(code))
    .map(code => ({ code, name: countryName(code) }))
    .toSorted((one, other) => sortName(one).localeCompare(sortName(other)));

let made: readonly Country[] | undefined;

/** Made when they are first asked for: most authors never need them. */
export function countries(): readonly Country[] {
  made ??= make();
  return made;
}
