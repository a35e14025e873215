/** Whether each programme can make a link that pays: its template, and its tags by country. */
import { ID } from '../../domain/name.ts';
import { httpsAddress } from '../../links/address.ts';
import { fill } from '../../links/link.ts';
import { isRecord, type JsonObject, recordAt } from '../format/json-value.ts';
import { error, type Path, type Problem, warning } from '../format/problems.ts';
import { quoted } from '../format/quoted.ts';
import { checkCountry } from './check-countries.ts';
import { checkAddress } from './check-offers.ts';

function checkTemplate(name: string, template: unknown, path: Path): readonly Problem[] {
  if (typeof template !== 'string' || !template.trim()) return [];
  if (!httpsAddress(fill(template, { url: 'https://example.com/a', tag: 'tag' })))
    return checkAddress(template, path).map(problem => ({
      ...problem,
      message: `${quoted(template)} gives no safe address when it is filled in.`,
    }));
  const lacking = ['{url}', '{tag}'].filter(part => !template.includes(part));
  if (lacking.length === 0) return [];
  return [
    error(
      path,
      'template',
      `The template of ${quoted(name)} has no ${lacking.join(' and no ')}.`,
      'Write {url} where the product’s page goes and {tag} where your tag goes.',
    ),
  ];
}

function checkTags(program: JsonObject, path: Path): readonly Problem[] {
  return Object.entries(recordAt(program, 'tags')).flatMap(([country, tag]) => {
    const where = [...path, 'tags', country];
    if (tag === '') {
      const message = 'The tag is empty, so links for this country pay nobody.';
      return [warning(where, 'no-tag', message, 'Write your tag, or remove the country.')];
    }
    const isTag = typeof tag !== 'string' || /^[\w.~-]+$/.test(tag);
    const remedy = 'Write the tag alone, as the programme gave it to you: yourname-20.';
    return [
      ...checkCountry(country, where),
      ...(isTag ? [] : [error(where, 'wrong-form', `${quoted(tag)} is not a tag.`, remedy)]),
      // zod skips this one key, so its value would never be looked at.
      ...(country === '__proto__'
        ? [
            error(
              where,
              'wrong-form',
              '"__proto__" is not a country.',
              'Write two capital letters: US.',
            ),
          ]
        : []),
    ];
  });
}

function checkProgram(name: string, program: unknown): readonly Problem[] {
  const path = ['programs', name];
  if (!ID.test(name)) {
    const remedy = 'Use lower-case letters, digits and single hyphens: awin.';
    return [
      error(path, 'wrong-form', `${quoted(name)} cannot be the name of a programme.`, remedy),
    ];
  }
  if (!isRecord(program)) return [];
  const { template, tags = {} } = program;
  const hasTags = Object.keys(recordAt(program, 'tags')).length > 0;
  const problems = [
    ...checkTags(program, path),
    ...(template === undefined ? [] : checkTemplate(name, template, [...path, 'template'])),
  ];
  // Amazon's links are built in, and a catalog begins without a tag for it, as the sample does.
  if (name === 'amazon' || problems.length > 0 || !isRecord(tags)) return problems;
  if (!hasTags) {
    const message = `${quoted(name)} has no tag, so its links are plain and pay nobody.`;
    const remedy = 'Add "tags" with your tag by country, or sell through "direct".';
    return [warning(path, 'no-tag', message, remedy)];
  }
  if (template !== undefined) return [];
  const remedy = 'Add "template": an https address with {url} and {tag} in it.';
  const message = `${quoted(name)} has tags, but nothing says how its links are written.`;
  return [error(path, 'template', message, remedy)];
}

/** Problems with the catalog's programmes. */
export const checkPrograms = (catalog: unknown): readonly Problem[] =>
  Object.entries(recordAt(catalog, 'programs')).flatMap(([name, program]) =>
    checkProgram(name, program),
  );
