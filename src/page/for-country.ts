import { countryCode, countryOfLanguages } from '../links/country.ts';

/** Whether a tree with the links of one country is the one that this reader would get. One that names none is not. */
export const isForCountry = (
  treeCountry: string | undefined,
  asked: string | null | undefined,
): boolean =>
  Boolean(treeCountry) &&
  (countryCode(asked) ?? countryOfLanguages(navigator.languages ?? []) ?? treeCountry) ===
    treeCountry;
