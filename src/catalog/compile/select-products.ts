/**
 * Every product on the shelves of the muscles that it fits, in one pass over a catalog of any length.
 *
 * A post can show only so much: of each phase and purpose the nearest come first, then the author's own
 * order, and one of each before a second of any. A shelf never grows beyond what that may need, so
 * memory is bounded by the anatomy and not by the catalog. What safety keeps back is counted like
 * everything else: it must not bring anything nearer to the reader.
 */

import { MATCHES } from '../../domain/types.ts';
import { isModality, MODALITIES } from '../../safety/rules/modalities.ts';
import { type Anatomy, MUSCLES, membersOf, muscleById } from '../anatomy/muscles.ts';
import type { Catalog, SourceProduct } from '../format/schema.ts';
import { type Matched, match, standIns } from './match.ts';

/** The most products that a muscle's file holds. */
export const CAP = 50;

/** A product on a muscle's shelf. */
export interface Shelved {
  /** Its place in the catalog. */
  readonly at: number;
  readonly product: SourceProduct;
  readonly matched: Matched;
}

/** The products of one muscle by phase, purpose and nearness, each in the catalog's order. */
type Shelf = Map<string, Shelved[]>;

/** What a product is for and when, once each: `acute cool`. */
const slotsOf = ({ care }: SourceProduct): readonly string[] => [
  ...new Set(
    care.uses.flatMap(({ phases, modality }) =>
      isModality(modality) ? phases.map(phase => `${phase} ${MODALITIES[modality].purpose}`) : [],
    ),
  ),
];

/** The muscles that a product may fit: `match` has the last word. */
function candidates({ care }: SourceProduct): readonly Anatomy[] {
  if (care.regions?.includes('any')) return MUSCLES;
  const named = Object.keys(care.muscles ?? {}).flatMap(id => muscleById(id) ?? []);
  const near = named.flatMap(muscle => [
    muscle,
    ...membersOf(muscle.id),
    ...(muscle.group ? [muscleById(muscle.group) ?? muscle] : []),
  ]);
  const regional = MUSCLES.filter(({ region }) => care.regions?.includes(region));
  return [...new Set([...near, ...regional])];
}

function put(shelf: Shelf, item: Shelved): void {
  for (const slot of slotsOf(item.product)) {
    const key = `${slot} ${item.matched.match}`;
    const row = shelf.get(key);
    if (!row) shelf.set(key, [item]);
    else if (row.length < CAP) row.push(item);
  }
}

const nearness = ({ matched }: Shelved): number => MATCHES.indexOf(matched.match);
const byRank = (a: Shelved, b: Shelved): number => nearness(a) - nearness(b) || a.at - b.at;

/** Each product of a shelf once. */
const unique = (shelf: Shelf | undefined): readonly Shelved[] => [
  ...new Set([...(shelf?.values() ?? [])].flat()),
];

/** At most `CAP` of them, in the catalog's order. */
function cut(items: readonly Shelved[]): readonly Shelved[] {
  const counts = new Map<string, number>();
  const rounds = [...items].sort(byRank).map(item => {
    const taken = slotsOf(item.product).map(slot => {
      const count = counts.get(slot) ?? 0;
      counts.set(slot, count + 1);
      return count;
    });
    return { item, round: Math.min(...taken) };
  });
  return rounds
    .sort((a, b) => a.round - b.round)
    .slice(0, CAP)
    .map(({ item }) => item)
    .sort((a, b) => a.at - b.at);
}

/** What stands in for a muscle to which, and to whose group, nothing was put. */
function fromNeighbours(shelves: ReadonlyMap<string, Shelf>, muscle: Anatomy): readonly Shelved[] {
  for (const { muscles, matchFor } of standIns(muscle)) {
    const found = new Map<number, Shelved>();
    for (const neighbour of muscles)
      for (const { at, product, matched } of unique(shelves.get(neighbour.id)))
        if (matched.match === 'muscle' && !found.has(at))
          found.set(at, { at, product, matched: matchFor(neighbour) });
    if (found.size > 0) return [...found.values()];
  }
  return [];
}

/** Sorts a catalog, and gives for each muscle what its file holds, in the catalog's order. */
export function shelve({ products }: Catalog): (muscle: Anatomy) => readonly Shelved[] {
  const shelves = new Map<string, Shelf>(MUSCLES.map(({ id }) => [id, new Map()]));
  for (const [at, product] of products.entries()) {
    for (const muscle of candidates(product)) {
      const matched = match(product, muscle);
      const shelf = shelves.get(muscle.id);
      if (matched && shelf) put(shelf, { at, product, matched });
    }
  }
  return muscle => {
    const own = unique(shelves.get(muscle.id));
    const isNamed = own.some(({ matched }) => ['muscle', 'group'].includes(matched.match));
    if (isNamed) return cut(own);
    const near = fromNeighbours(shelves, muscle);
    const taken = new Set(near.map(({ at }) => at));
    return cut([...near, ...own.filter(({ at }) => !taken.has(at))]);
  };
}
