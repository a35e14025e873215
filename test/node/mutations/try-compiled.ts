/** Damages compiled files, and holds what a page would make of each against the file as it was. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { muscleById } from '../../../src/catalog/anatomy/muscles.ts';
import { compiler } from '../../../src/catalog/compile/compile.ts';
import type { Catalog } from '../../../src/catalog/format/schema.ts';
import { CatalogError } from '../../../src/domain/errors.ts';
import { type Guarded, guard } from '../../../src/loading/guard.ts';
import { KINDS, type Kind, mutate } from '../../support/mutations/mutate.ts';
import { seeded } from '../../support/mutations/random.ts';
import { lessSafe, type Seen, seenOf } from '../../support/mutations/seen.ts';

const CATALOG = JSON.parse(readFileSync('catalog/catalog.json', 'utf8')) as Catalog;

/** On a leg and off it, where one may press and where nobody may, a muscle and a group. */
const MUSCLES = ['soleus', 'adductor-longus', 'triceps-surae', 'upper-trapezius', 'popliteus'];

interface Whole {
  readonly id: string;
  readonly text: string;
  readonly file: string;
  readonly seen: Seen;
}

export function wholeFile(id: string): Whole {
  const muscle = muscleById(id);
  assert.ok(muscle, id);
  const author = { name: 'Ada', credential: 'Therapist', image_link: 'https://me.example/ada.jpg' };
  const programs = { amazon: { tags: { US: 'ada-20' } } };
  const products = CATALOG.products.map((product, at) => ({
    ...product,
    // So that there is something to lose wherever the muscle lies.
    care: { ...product.care, regions: ['any' as const] },
    image_link: `https://me.example/${at}.jpg`,
    image: { alt: 'A photo', width: 60, height: 40 },
  }));
  const text = JSON.stringify(compiler({ ...CATALOG, author, programs, products })(muscle));
  const { file, dropped } = guard(JSON.parse(text), id, id);
  assert.deepEqual(dropped, []);
  return { id, text, file: JSON.stringify(file), seen: seenOf(file) };
}

/** How the damaged files ended. */
export interface Ends {
  refused: number;
  partly: number;
  unharmed: number;
}

/** What the page makes of a text; nothing where it refuses it with a code. */
function read(text: string, id: string): Guarded | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined; // The page says that it is not JSON.
  }
  try {
    return guard(value, 'x.json', id);
  } catch (error) {
    assert.ok(error instanceof CatalogError, String(error));
    return undefined;
  }
}

/** As written by hand. */
const withoutDigests = (text: string): string =>
  JSON.stringify(JSON.parse(text, (key, value) => (key === 'digest' ? undefined : value)));

/** Files without a digest, each with one property by another name: nothing but the name can tell. */
export function tryRenamed(count: number, seed: number): Ends {
  const random = seeded(seed);
  const files = MUSCLES.map(wholeFile).map(each => ({ ...each, text: withoutDigests(each.text) }));
  const ends: Ends = { refused: 0, partly: 0, unharmed: 0 };
  for (let at = 0; at < count; at += 1) {
    const { id, text, seen } = random.of(files);
    const mutation = mutate(text, 'rename', random, []);
    const guarded = read(mutation.text, id);
    // The names of programmes and countries are the author's own.
    if (mutation.at.startsWith('.programs.')) continue;
    const why = `seed ${seed}, ${at}: ${id}, ${mutation.at}`;
    if (!guarded) ends.refused += 1;
    else {
      ends.partly += 1;
      assert.notDeepEqual(guarded.dropped, [], why);
      assert.equal(lessSafe(seenOf(guarded.file), seen, true), undefined, why);
    }
  }
  return ends;
}

export function tryCompiled(count: number, seed: number): Ends {
  const random = seeded(seed);
  const files = MUSCLES.map(wholeFile);
  for (const { seen } of files) assert.ok(seen.uses.size > 3, seen.muscle);
  const ends: Ends = { refused: 0, partly: 0, unharmed: 0 };
  for (let at = 0; at < count; at += 1) {
    const { id, text, file, seen } = random.of(files);
    const kind: Kind = random.of(KINDS);
    const others = files.filter(other => other.id !== id).map(other => other.text);
    const mutation = mutate(text, kind, random, others);
    const why = `seed ${seed}, ${at}: ${id}, ${kind} ${mutation.at}`;
    const guarded = read(mutation.text, id);
    if (!guarded) {
      ends.refused += 1;
      continue;
    }
    const isSaid = guarded.dropped.length > 0;
    if (!isSaid) {
      // What is not told of has to be as it was.
      assert.equal(JSON.stringify(guarded.file), file, why);
      ends.unharmed += 1;
      continue;
    }
    ends.partly += 1;
    assert.equal(lessSafe(seenOf(guarded.file), seen, isSaid), undefined, why);
  }
  return ends;
}
