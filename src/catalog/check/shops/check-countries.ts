/**
 * Whether there is a country of this code. The names of the world's countries come with the language support of
 * every browser and of Node, so no list of ours can go out of date.
 */
import { COUNTRY } from '../../../domain/country.ts';
import { error, type Path, type Problem } from '../../format/problems.ts';

const NAMES = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });

/** Codes that have a name and belong to no country: unions, test codes, “unknown”. */
const NO_COUNTRY = /^(?:EU|EZ|UN|QO|XA|XB|ZZ)$/;

/** Whether two capital letters are the code of a country. */
export const isCountry = (code: string): boolean =>
  NAMES.of(code) !== undefined && !NO_COUNTRY.test(code);

/** Problems with the code of a country; one that is not two capital letters is the schema's. */
export function checkCountry(value: unknown, path: Path): readonly Problem[] {
  if (typeof value !== 'string' || !COUNTRY.test(value)) return [];
  if (value === 'UK') {
    const remedy = 'Write GB for the United Kingdom.';
    return [error(path, 'wrong-form', 'UK is not an ISO 3166 code.', remedy)];
  }
  if (isCountry(value)) return [];
  const message = `No country has the code ${value}.`;
  const remedy = 'Write the two letters of ISO 3166 for one country: US, GB, DE.';
  return [error(path, 'unknown-country', message, remedy)];
}
