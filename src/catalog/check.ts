/**
 * Everything that a schema cannot say: references that lead nowhere, addresses that are not safe,
 * uses that safety will never show. It works on what the file holds, however broken, so that the
 * problems of form and these come in one run.
 */
import { isModality, MODALITIES } from '../safety/modalities.ts';
import { checkAddress, checkOffer, checkPrograms } from './check-offers.ts';
import { checkSafety } from './check-safety.ts';
import { checkTexts } from './check-texts.ts';
import { MUSCLE_NAMES, muscleById } from './muscles.ts';
import { normalizeName } from './name.ts';
import { parse } from './parse.ts';
import type { Finding, Path, Problem } from './problems.ts';
import type { Catalog } from './schema.ts';
import { PHASES, type Phase } from './types.ts';
import { error, isRecord, listAt, recordAt, warning } from './walk.ts';

function checkMuscles(product: unknown, path: Path): readonly Finding[] {
  return Object.keys(recordAt(product, 'care', 'muscles')).flatMap(id => {
    if (muscleById(id)) return [];
    const meant = MUSCLE_NAMES.get(normalizeName(id));
    const remedy = meant
      ? `Write "${meant.id}".`
      : 'Use an id that stands in muscles.json, such as soleus.';
    return error(
      [...path, 'care', 'muscles', id],
      'unknown-muscle',
      `No muscle has the id "${id}".`,
      remedy,
    );
  });
}

function checkPlace(product: unknown, path: Path): readonly Finding[] {
  const care = recordAt(product, 'care');
  if (!isRecord(product) || !isRecord(product.care)) return [];
  const isNamed = Object.keys(recordAt(product, 'care', 'muscles')).length > 0;
  if (isNamed || Object.hasOwn(care, 'regions')) return [];
  return [
    error(
      [...path, 'care'],
      'missing',
      'Nothing says which muscles the product is for.',
      'Add "muscles" with their how-to, or "regions": ["any"] for every muscle.',
    ),
  ];
}

const isPhase = (value: unknown): value is Phase => (PHASES as readonly unknown[]).includes(value);

function checkUses(product: unknown, path: Path): readonly Finding[] {
  return listAt(product, 'care', 'uses').flatMap((use, at) => {
    const modality = isRecord(use) ? use.modality : undefined;
    if (typeof modality !== 'string' || !isModality(modality)) return [];
    const allowed: readonly string[] = MODALITIES[modality].phases;
    return listAt(use, 'phases').flatMap((phase, index) =>
      isPhase(phase) && !allowed.includes(phase)
        ? warning(
            [...path, 'care', 'uses', at, 'phases', index],
            'never-shown',
            `In the ${phase} phase the safety rules keep ${modality} back: it is named there, without a link.`,
            `Leave only ${allowed.join(', ')} in "phases".`,
          )
        : [],
    );
  });
}

function checkAddresses(product: unknown, path: Path): readonly Finding[] {
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

function checkPhoto(product: unknown, path: Path): readonly Finding[] {
  if (!isRecord(product)) return [];
  if (product.image !== undefined && product.image_link === undefined) {
    const message = 'There is a description of a photo, but no photo.';
    return [warning([...path, 'image'], 'photo', message, 'Add "image_link", or remove "image".')];
  }
  if (typeof product.image_link !== 'string') return [];
  const { alt, width, height } = recordAt(product, 'image');
  const place = [...path, 'image'];
  return [
    ...(alt
      ? []
      : [warning(place, 'photo', 'The photo has no description.', 'Say in "alt" what it shows.')]),
    ...(width && height
      ? []
      : [
          warning(
            place,
            'photo',
            'The photo has no size.',
            'Add "width" and "height" in pixels, so that the page does not jump.',
          ),
        ]),
  ];
}

/** A day that the calendar has. What is not written as a day at all is the schema's finding. */
function checkDay(product: unknown, path: Path): readonly Finding[] {
  const day = recordAt(product, 'care').reviewed_on;
  if (typeof day !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(day)) return [];
  const date = new Date(`${day}T00:00:00Z`);
  if (!Number.isNaN(date.getTime()) && date.toISOString().startsWith(day)) return [];
  const place = [...path, 'care', 'reviewed_on'];
  return [
    error(place, 'wrong-form', `${day} is no day.`, 'Write year, month and day: 2026-11-23.'),
  ];
}

function checkIds(products: readonly unknown[]): readonly Finding[] {
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
      `"${id}" is the id of products[${before}] too.`,
      'Give each product an id of its own.',
    );
  });
}

/** Findings on what a parsed value says; the form is `parse`'s business. */
export function findings(value: unknown): readonly Finding[] {
  const products = listAt(value, 'products');
  return [
    ...checkPrograms(value),
    ...checkIds(products),
    ...products.flatMap((product, at) => {
      const path = ['products', at];
      return [
        ...listAt(product, 'offers').flatMap((offer, index) =>
          checkOffer(offer, recordAt(value, 'programs'), [...path, 'offers', index]),
        ),
        ...checkPlace(product, path),
        ...checkMuscles(product, path),
        ...checkUses(product, path),
        ...checkAddresses(product, path),
        ...checkPhoto(product, path),
        ...checkDay(product, path),
        ...checkSafety(product, path),
      ];
    }),
    ...checkTexts(value),
  ];
}

/** A catalog that may be compiled, or nothing, and every problem that it has. */
export interface Checked {
  /** Set when there is no error. */
  readonly catalog?: Catalog;
  readonly problems: readonly Problem[];
}

/** Parses and checks a catalog's text: all problems at once, in the order of the file. Never throws. */
export function check(text: string, file: string): Checked {
  const { value, findings: formal } = parse(text);
  const found = value === undefined ? formal : [...formal, ...beyond(formal, findings(value))];
  const problems = inOrder(found).map(finding => ({ file, ...finding }));
  const isSound = problems.every(problem => problem.severity !== 'error');
  // The schema has just accepted the value: this is what its type says.
  return isSound ? { catalog: value as Catalog, problems } : { problems };
}

/** What the schema has said of a place is not said again in other words. */
function beyond(formal: readonly Finding[], found: readonly Finding[]): readonly Finding[] {
  const told = new Set(formal.map(({ path }) => path));
  return found.filter(({ path }) => !told.has(path));
}

/** Products in their order, and what concerns the whole file before them. */
function inOrder(found: readonly Finding[]): readonly Finding[] {
  const place = (finding: Finding) => Number(/^products\[(\d+)\]/.exec(finding.path)?.[1] ?? -1);
  return [...found].sort((a, b) => place(a) - place(b));
}
