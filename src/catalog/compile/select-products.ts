/**
 * Which products go into each muscle's file, in one pass over a catalog of any length.
 *
 * A post can show only so many: for each phase and purpose the nearest come first, then the author's own order, and
 * one of each before a second of any. No more are kept than that can need, so memory is bounded by the anatomy and not
 * by the catalog. What safety withholds counts like everything else: it must not bring anything nearer to the reader.
 */

import { MATCHES } from '../../domain/types.ts';
import { MODALITIES } from '../../safety/rules/all/modalities.ts';
import { isModality } from '../../safety/rules/modalities.ts';
import { type Anatomy, MUSCLES, membersOf, muscleById } from '../anatomy/muscles.ts';
import type { Catalog, SourceProduct } from '../format/schema.ts';
import { type Matched, match, standIns } from './match.ts';

/** The most products that a muscle's file has. */
export const CAP = 50;

/** A product as it fits one muscle. */
export interface MatchedProduct {
  /** Its place in the catalog. */
  readonly at: number;
  readonly product: SourceProduct;
  readonly matched: Matched;
}

/** The products of one muscle by phase, purpose and nearness, each in the catalog's order. */
type Candidates = Map<string, MatchedProduct[]>;

/** What a product is for and when, once each: `acute cool`. */
const slotsOf = ({ care }: SourceProduct): readonly string[] => [
  ...new Set(
    care.uses.flatMap(({ phases, modality }) =>
      isModality(modality) ? phases.map(phase => `${phase} ${MODALITIES[modality].purpose}`) : [],
    ),
  ),
];

/** The muscles that a product may fit; `match` decides. */
function musclesToTry({ care }: SourceProduct): readonly Anatomy[] {
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

function add(candidates: Candidates, item: MatchedProduct): void {
  for (const slot of slotsOf(item.product)) {
    const key = `${slot} ${item.matched.match}`;
    const items = candidates.get(key);
    if (!items) candidates.set(key, [item]);
    else if (items.length < CAP) items.push(item);
  }
}

const nearness = ({ matched }: MatchedProduct): number => MATCHES.indexOf(matched.match);
const byRank = (a: MatchedProduct, b: MatchedProduct): number =>
  nearness(a) - nearness(b) || a.at - b.at;

/** Each product once. */
const unique = (candidates: Candidates | undefined): readonly MatchedProduct[] => [
  ...new Set([...(candidates?.values() ?? [])].flat()),
];

/** At most `CAP` of them, in the catalog's order. */
function capped(items: readonly MatchedProduct[]): readonly MatchedProduct[] {
  const counts = new Map<string, number>();
  const rounds = [...items].sort(byRank).map(item => {
    const before = slotsOf(item.product).map(slot => {
      const count = counts.get(slot) ?? 0;
      counts.set(slot, count + 1);
      return count;
    });
    return { item, round: Math.min(...before) };
  });
  return rounds
    .sort((a, b) => a.round - b.round)
    .slice(0, CAP)
    .map(({ item }) => item)
    .sort((a, b) => a.at - b.at);
}

/** What stands in for a muscle when nothing was put to it or to its group. */
function fromNeighbours(
  byMuscle: ReadonlyMap<string, Candidates>,
  muscle: Anatomy,
): readonly MatchedProduct[] {
  for (const { muscles, matchFor } of standIns(muscle)) {
    const items = new Map<number, MatchedProduct>();
    for (const neighbour of muscles)
      for (const { at, product, matched } of unique(byMuscle.get(neighbour.id)))
        if (matched.match === 'muscle' && !items.has(at))
          items.set(at, { at, product, matched: matchFor(neighbour) });
    if (items.size > 0) return [...items.values()];
  }
  return [];
}

/** Sorts a catalog, and gives for each muscle the products of its file, in the catalog's order. */
export function selectProducts({
  products,
}: Catalog): (muscle: Anatomy) => readonly MatchedProduct[] {
  const byMuscle = new Map<string, Candidates>(MUSCLES.map(({ id }) => [id, new Map()]));
  for (const [at, product] of products.entries()) {
    for (const muscle of musclesToTry(product)) {
      const matched = match(product, muscle);
      const candidates = byMuscle.get(muscle.id);
      if (matched && candidates) add(candidates, { at, product, matched });
    }
  }
  return muscle => {
    const direct = unique(byMuscle.get(muscle.id));
    const isNamed = direct.some(({ matched }) => ['muscle', 'group'].includes(matched.match));
    if (isNamed) return capped(direct);
    const near = fromNeighbours(byMuscle, muscle);
    const nearPlaces = new Set(near.map(({ at }) => at));
    return capped([...near, ...direct.filter(({ at }) => !nearPlaces.has(at))]);
  };
}
