/** Damages an author's catalog, and holds what a page would make of each against the catalog as it was. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { checkForAuthor } from '../../../src/catalog/check/check-for-author.ts';
import { readSource } from '../../../src/catalog/source/read-source.ts';
import { CatalogError } from '../../../src/domain/errors.ts';
import type { MuscleFile, Product } from '../../../src/domain/types.ts';
import { guard } from '../../../src/loading/guard.ts';
import { KINDS, mutate } from '../../support/mutations/mutate.ts';
import { seeded } from '../../support/mutations/random.ts';
import { type Seen, seenOf } from '../../support/mutations/seen.ts';

const CATALOG = JSON.parse(readFileSync('catalog/catalog.json', 'utf8'));
/** A gel, a pack with two uses and what presses: a check of all nine would take most of the time. */
const KEPT = ['biofreeze-gel', 'corpak-hot-cold-pack', 'prostretch'];
const TEXT = JSON.stringify({
  ...CATALOG,
  programs: { amazon: { tags: { US: 'ada-20' } } },
  products: CATALOG.products.filter(({ id }: { id: string }) => KEPT.includes(id)),
});
const MUSCLES = ['soleus', 'triceps-surae'];

/** What is said in the command line and the editor. */
const problemsIn = (text: string): number => {
  const { problems, silenced } = checkForAuthor(text, 'catalog.json');
  return problems.length + silenced.length;
};

/** What a page shows of it, by muscle; nothing where it refuses it with a code. */
function read(text: string): readonly MuscleFile[] | undefined {
  try {
    const fileFor = readSource(text, 'catalog.json');
    return MUSCLES.map(id => {
      const file = fileFor(id);
      assert.ok(file, id);
      return guard(file, 'catalog.json').file;
    });
  } catch (error) {
    assert.ok(error instanceof CatalogError, error instanceof Error ? error.stack : String(error));
    return undefined;
  }
}

const safetyOf = ({ ingredients }: Product): string => JSON.stringify(ingredients);

/** The author's cautions by product, as they stand in the catalog: what is compiled of it may have lost them. */
const cautionsIn = (text: string): ReadonlyMap<string, readonly string[]> =>
  new Map(JSON.parse(text).products.map(({ id, care }: Damaged) => [id, care.cautions ?? []]));

// biome-ignore lint/suspicious/noExplicitAny: a catalog as it stands in its file has no type.
type Damaged = any;

/** What is shown has the author's own cautions, and ours as they were, where the product is what it was to safety. */
function assertSafe(
  file: MuscleFile,
  written: ReadonlyMap<string, readonly string[]>,
  before: MuscleFile,
  seenBefore: Seen,
  why: string,
): void {
  const { uses, clotWarning } = seenOf(file);
  assert.equal(clotWarning, seenBefore.clotWarning, why);
  for (const [key, { own, all }] of uses) {
    const id = key.split(' ')[1] ?? '';
    for (const text of written.get(id) ?? []) assert.ok(all.has(text), `${why}: ${key}, ${text}`);
    const [now, old] = [file, before].map(each => each.products.find(it => it.id === id));
    if (!now || !old || safetyOf(now) !== safetyOf(old)) continue;
    for (const text of seenBefore.uses.get(key)?.own ?? [])
      if (!old.cautions?.includes(text))
        assert.ok(own.has(text), `${why}: ${key} without “${text}”`);
  }
}

export function trySource(count: number, seed: number): { refused: number; shown: number } {
  const random = seeded(seed);
  const whole = read(TEXT);
  assert.ok(whole);
  const seen = whole.map(seenOf);
  for (const each of seen) assert.ok(each.uses.size > 1, each.muscle);
  const said = problemsIn(TEXT);
  const ends = { refused: 0, shown: 0 };
  for (let at = 0; at < count; at += 1) {
    const { kind, at: place, text } = mutate(TEXT, random.of(KINDS.slice(0, -1)), random, []);
    const why = `seed ${seed}, ${at}: ${kind} ${place}`;
    const files = read(text);
    // One name of a property for another is never silent: it may have been that of a caution.
    if (kind === 'rename' || kind === 'duplicate' || kind === 'cut')
      assert.ok(!files || problemsIn(text) > said, why);
    if (!files) {
      ends.refused += 1;
      continue;
    }
    ends.shown += 1;
    const written = cautionsIn(text);
    for (const [index, file] of files.entries()) {
      const [before, seenBefore] = [whole[index], seen[index]];
      assert.ok(before && seenBefore);
      assertSafe(file, written, before, seenBefore, why);
    }
  }
  return ends;
}
