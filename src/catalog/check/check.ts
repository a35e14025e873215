/**
 * Everything that a schema cannot say: references that lead nowhere, addresses that are not safe, uses that safety
 * will never show. It works on whatever the file contains, however broken, so that these and the problems of form
 * come in one run.
 */

import { normalizeName } from '../../domain/name.ts';
import { MUSCLE_NAMES, muscleById } from '../anatomy/muscles.ts';
import { authorHosts } from '../format/author-hosts.ts';
import { isRecord, listAt, recordAt } from '../format/json-value.ts';
import { type Parsed, parse } from '../format/parse.ts';
import { error, type FileProblem, type Path, type Problem, productOf } from '../format/problems.ts';
import { quoted } from '../format/quoted.ts';
import type { Catalog } from '../format/schema.ts';
import { checkDays } from './check-days.ts';
import { checkKinds } from './check-kinds.ts';
import { checkLinks } from './check-links.ts';
import { checkPhoto } from './check-photos.ts';
import { checkSafety } from './check-safety.ts';
import { checkTexts } from './check-texts.ts';
import { checkUnconfirmed } from './check-unconfirmed.ts';
import { checkUses } from './check-uses.ts';
import { checkAddress, checkOffer } from './shops/check-offers.ts';
import { checkPrograms } from './shops/check-programs.ts';

function checkMuscles(product: unknown, path: Path): readonly Problem[] {
  return Object.keys(recordAt(product, 'care', 'muscles')).flatMap(id => {
    if (muscleById(id)) return [];
    const meant = MUSCLE_NAMES.get(normalizeName(id));
    const remedy = meant ? `Write "${meant.id}".` : 'Use an id from muscles.json, such as soleus.';
    return error(
      [...path, 'care', 'muscles', id],
      'unknown-muscle',
      `No muscle has the id ${quoted(id)}.`,
      remedy,
    );
  });
}

function checkPlace(product: unknown, path: Path): readonly Problem[] {
  const care = recordAt(product, 'care');
  if (!isRecord(product) || !isRecord(product.care)) return [];
  const isNamed = Object.keys(recordAt(product, 'care', 'muscles')).length > 0;
  if (isNamed || Object.hasOwn(care, 'regions')) return [];
  return [
    error(
      [...path, 'care'],
      'missing',
      'Nothing says which muscles the product is for.',
      'Name at least one muscle (muscles), or a region if it fits every muscle there (regions).',
    ),
  ];
}

function checkAddresses(product: unknown, path: Path): readonly Problem[] {
  const places: readonly [unknown, Path][] = [
    ...['image_link', 'link'].map((name): [unknown, Path] => [
      isRecord(product) ? product[name] : undefined,
      [...path, name],
    ]),
    ...listAt(product, 'care', 'claims').map((claim, at): [unknown, Path] => [
      recordAt(claim, 'source').url,
      [...path, 'care', 'claims', at, 'source', 'url'],
    ]),
  ];
  return places.flatMap(([value, place]) => checkAddress(value, place));
}

function checkIds(products: readonly unknown[]): readonly Problem[] {
  const first = new Map<unknown, number>();
  return products.flatMap((product, at) => {
    const id = isRecord(product) ? product.id : undefined;
    if (typeof id !== 'string') return [];
    const before = first.get(id);
    if (before === undefined) {
      first.set(id, at);
      return [];
    }
    return error(
      ['products', at, 'id'],
      'duplicate-id',
      `${quoted(id)} is also the id of products[${before}].`,
      'Give each product an id of its own.',
    );
  });
}

/** Problems with what a value says; `parse` judges its form. */
function problemsOf(value: unknown): readonly Problem[] {
  const products = listAt(value, 'products');
  const context = { programs: recordAt(value, 'programs'), hosts: authorHosts(value) };
  return [
    ...checkPrograms(value),
    ...checkIds(products),
    ...products.flatMap((product, at) => {
      const path = ['products', at];
      return [
        ...listAt(product, 'offers').flatMap((offer, index) =>
          checkOffer(offer, context, [...path, 'offers', index]),
        ),
        ...checkPlace(product, path),
        ...checkMuscles(product, path),
        ...checkUses(product, path),
        ...checkAddresses(product, path),
        ...checkPhoto(product, path),
        ...checkDays(product, path),
        ...checkLinks(product, path),
        ...checkKinds(product, path),
        ...checkSafety(product, path),
        ...checkUnconfirmed(product, path),
      ];
    }),
    ...checkTexts(value),
  ];
}

/** A catalog that may be compiled, or nothing, and every problem that it has. */
export interface Checked {
  /** Set when there is no error. */
  readonly catalog?: Catalog;
  readonly problems: readonly FileProblem[];
}

/** Parses and checks a text. `moreOf` gives further problems with the value that it contains. */
export function parseAndCheck(
  text: string,
  moreOf: (value: unknown) => readonly Problem[],
): Parsed {
  const { value, problems: formal } = parse(text);
  if (value === undefined) return { value, problems: formal };
  const problems = [...problemsOf(value), ...moreOf(value)];
  return { value, problems: [...formal, ...withoutRepeats(problems, formal)] };
}

/** The problems in the order of the file, and the catalog when none of them is an error. */
export function checkedFile(file: string, { value, problems: all }: Parsed): Checked {
  const problems = inOrder(all).map(problem => ({ file, ...problem }));
  const isSound = problems.every(problem => problem.severity !== 'error');
  // The schema has just accepted the value: this is what its type says.
  return isSound ? { catalog: value as Catalog, problems } : { problems };
}

/**
 * What a page needs to know of a catalog: every error, all at once, in the order of the file. Never throws.
 * Authors get more (`check-for-author.ts`), and nothing that is added there is an error.
 */
export const checkForPage = (text: string, file: string): Checked =>
  checkedFile(
    file,
    parseAndCheck(text, () => []),
  );

/** What is wrong with the form of a value is not said again in other words; `noreferrer` is another matter. */
function withoutRepeats(
  problems: readonly Problem[],
  formal: readonly Problem[],
): readonly Problem[] {
  const paths = new Set(formal.map(({ path }) => path));
  return problems.filter(({ path, code }) => code === 'noreferrer' || !paths.has(path));
}

/** Products in their order, and what concerns the whole file before them. */
const inOrder = (problems: readonly Problem[]): readonly Problem[] =>
  [...problems].sort((a, b) => productOf(a) - productOf(b));
