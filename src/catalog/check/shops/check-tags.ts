/** Whether each tag of a programme can be written into a link, and counts in the country that it stands under. */

import { hasStore } from '../../../links/amazon.ts';
import type { TagForm } from '../../../links/networks/network.ts';
import { type JsonObject, recordAt } from '../../format/json-value.ts';
import { error, type Path, type Problem, warning } from '../../format/problems.ts';
import { quoted } from '../../format/quoted.ts';
import { checkCountry } from './check-countries.ts';

/** The key of the tag for every country that has none of its own. */
export const EVERY = '*';

/** What would end or break the parameter that a tag stands in; `%` is only allowed before a code. */
const NO_TAG = /[\s\p{C}&#?<>"{}]|%(?![\dA-F]{2})/iu;

/** The countries for which a programme has a tag, `*` among them. */
export const taggedCountries = (program: unknown): readonly string[] =>
  Object.entries(recordAt(program, 'tags'))
    .filter(([, tag]) => typeof tag === 'string' && tag !== '')
    .map(([country]) => country);

/** What is wrong with the country of one of Amazon's tags: each counts in one store. */
function checkStore(country: string, path: Path): readonly Problem[] {
  if (country === EVERY) {
    const message = 'Each of Amazon’s tags counts in the store of one country.';
    return [error(path, 'wrong-form', message, 'Write each tag under its country: US, GB, DE.')];
  }
  const problems = checkCountry(country, path);
  if (problems.length > 0 || !/^[A-Z]{2}$/.test(country) || hasStore(country)) return problems;
  const message = `Amazon has no store of its own in ${country}, so this tag is never used.`;
  const remedy = 'Write it under the country of the store that gave it to you.';
  return [warning(path, 'no-tag', message, remedy)];
}

function checkForm(tag: string, ready: TagForm | undefined, path: Path): readonly Problem[] {
  if (NO_TAG.test(tag)) {
    const remedy = `Write the tag alone, as the programme gave it to you: ${ready?.example ?? 'yourname-20'}.`;
    return [error(path, 'wrong-form', `${quoted(tag)} is not a tag.`, remedy)];
  }
  if (!ready || ready.form.test(tag)) return [];
  const message = `${quoted(tag)} does not look like a tag of this programme.`;
  const remedy = `Look whether it is your ${ready.called}, which looks like ${ready.example}.`;
  return [warning(path, 'odd-tag', message, remedy)];
}

/** Problems with the tags of a programme. `ready`: what those of a ready-made programme look like. */
export function checkTags(
  name: string,
  program: JsonObject,
  ready: TagForm | undefined,
): readonly Problem[] {
  const path = ['programs', name, 'tags'];
  return Object.entries(recordAt(program, 'tags')).flatMap(([country, tag]) => {
    const where = [...path, country];
    if (tag === '') {
      const message = 'The tag is empty, so links for this country pay nobody.';
      return [warning(where, 'no-tag', message, 'Write your tag, or remove the country.')];
    }
    // zod skips this one key, so its value would never be looked at.
    if (country === '__proto__') {
      const message = '"__proto__" is not a country.';
      return [error(where, 'wrong-form', message, 'Write two capital letters: US.')];
    }
    return [
      ...(name === 'amazon' ? checkStore(country, where) : checkCountry(country, where)),
      ...(typeof tag === 'string' ? checkForm(tag, ready, where) : []),
    ];
  });
}

/** A programme whose tag counts in some countries only, though its offers are for every reader. */
export function checkElsewhere(
  name: string,
  program: JsonObject,
  offers: readonly JsonObject[],
): readonly Problem[] {
  const tagged = taggedCountries(program);
  if (name === 'amazon' || tagged.length === 0 || tagged.includes(EVERY)) return [];
  if (!offers.some(offer => offer.program === name && offer.country === undefined)) return [];
  const message = `${quoted(name)} has a tag for ${tagged.join(', ')} alone: readers elsewhere get a link that pays nobody.`;
  const remedy =
    'Is it valid in every country? Then write it under "*". Else name the "country" of each offer.';
  return [warning(['programs', name, 'tags'], 'no-tag', message, remedy)];
}
