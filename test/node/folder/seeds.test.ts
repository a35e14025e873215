/** Two scripts know by name where a muscle’s files lie: for no name that is known do they ask for a file that is not there. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { MUSCLE_NAMES, MUSCLES } from '../../../src/catalog/anatomy/muscles.ts';
import { hash, shortHash } from '../../../src/domain/digest.ts';
import {
  IN_CATALOG,
  IN_FIRST,
  IN_INDEX,
  isFirstAt,
  placeAt,
} from '../../../src/domain/names/known-names.ts';
import { seedsOf } from '../../../src/folder/scripts.ts';
import { ALL_PLACES, FIRST_ALONE, type Places, withSeeds } from '../../../src/folder/seeds.ts';
import { atLeast } from '../../support/lists/at-least.ts';

const NAMES = atLeast(570, [...MUSCLE_NAMES.keys()]);

/** As `loading/seeds.ts` and `embed/seeds.ts` have it. */
const placeIn = (seeds: string, name: string): number => {
  const at = (hash(name) % 60) * 2 + 2;
  return Math.min(placeAt(hash(seeds.slice(at, at + 2) + name)), IN_INDEX);
};
const isInFirst = (seeds: string, name: string): boolean =>
  isFirstAt(shortHash(seeds[(shortHash(name) % 30) + 2] + name));

const all = (place: (at: number) => number): Places =>
  new Map(MUSCLES.map(({ id }, at) => [id, { place: place(at), weight: 1 }]));

const FOLDERS: readonly (readonly [what: string, places: Places, mostIndexed: number])[] = [
  ['each muscle has files of its own', all(() => IN_FIRST), 12],
  ['one in six is painted for others too', all(at => (at % 6 === 0 ? IN_FIRST : IN_CATALOG)), 12],
  ['only what one file holds', all(() => IN_CATALOG), 12],
  [
    'three muscles',
    new Map([
      ['soleus', { place: IN_FIRST, weight: 2 }],
      ['triceps-surae', { place: IN_FIRST, weight: 2 }],
      ['plantaris', { place: IN_CATALOG, weight: 1 }],
    ]),
    0,
  ],
  ['nothing', new Map(), 0],
];

describe('what the scripts know of a folder', () => {
  for (const [what, places, mostIndexed] of FOLDERS)
    it(`${what} → no name leads to a file that is not there, and few are looked up in vain`, () => {
      const [seeds, short] = [seedsOf(ALL_PLACES, places), seedsOf(FIRST_ALONE, places)];
      const inVain: string[] = [];
      for (const name of [...NAMES, 'auto', 'index']) {
        const { place = IN_INDEX } = places.get(name) ?? {};
        const told = placeIn(seeds, name);
        assert.ok(told >= place, `${name}: ${told}, and is ${place}`);
        if (told === IN_INDEX && place !== IN_INDEX) inVain.push(name);
        if (isInFirst(short, name)) assert.equal(place, IN_FIRST, name);
      }
      assert.ok(inVain.length <= mostIndexed, `${inVain}`);
    });

  it('as an id may be written → not asked for ahead under another spelling', () => {
    const short = seedsOf(
      FIRST_ALONE,
      all(() => IN_FIRST),
    );
    for (const { id } of atLeast(153, MUSCLES))
      for (const name of [`the-${id}`, `${id}-muscle`, `musculus-${id}`])
        assert.ok(!isInFirst(short, name), name);
  });

  for (const [file, telling] of [
    ['loading', ALL_PLACES],
    ['embed', FIRST_ALONE],
  ] as const)
    it(`src/${file}/seeds.ts → as if each muscle had files of its own`, () => {
      const text = readFileSync(new URL(`../../../src/${file}/seeds.ts`, import.meta.url), 'utf8');
      const seeds = seedsOf(
        telling,
        all(() => IN_FIRST),
      );
      assert.equal(withSeeds(text, seeds), text, `write into it: ${seeds}`);
    });

  it('a script without a place for them → said, and not left as it is', () =>
    assert.throws(() => withSeeds('const x = 1;', '=~00'), /no place/));
});
