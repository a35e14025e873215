/** Damages finished trees: what is painted first is what was written, or nothing. */
import assert from 'node:assert/strict';
import type { MuscleFile } from '../../../src/domain/types.ts';
import { type FirstTrees, isFirstFile } from '../../../src/first/first-file.ts';
import { firstFile } from '../../../src/folder/first.ts';
import { KINDS, mutate } from '../../support/mutations/mutate.ts';
import { seeded } from '../../support/mutations/random.ts';
import { wholeFile } from './try-compiled.ts';

const treesOf = ({ shared, tree, acute, chronic }: FirstTrees): string =>
  JSON.stringify([shared, tree, acute, chronic]);

/** @returns how many were refused, and how many came to the same as before */
export async function tryFirst(
  count: number,
  seed: number,
): Promise<{ readonly refused: number; readonly unharmed: number }> {
  const random = seeded(seed);
  const files = await Promise.all(
    ['soleus', 'upper-trapezius'].map(id =>
      firstFile(JSON.parse(wholeFile(id).file) as MuscleFile),
    ),
  );
  const texts = files.map(file => JSON.stringify(file));
  // Another muscle's whole file is whole; that it is another's is seen when it is painted.
  const written = new Set(files.map(treesOf));
  let unharmed = 0;
  for (let at = 0; at < count; at += 1) {
    const { text, kind, at: place } = mutate(random.of(texts), random.of(KINDS), random, texts);
    let value: unknown;
    try {
      value = JSON.parse(text);
    } catch {
      continue;
    }
    if (!isFirstFile(value)) continue;
    assert.ok(written.has(treesOf(value)), `${kind} at ${place}`);
    unharmed += 1;
  }
  return { refused: count - unharmed, unharmed };
}
