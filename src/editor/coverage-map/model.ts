/** What the map shows: which muscles, by region from head to foot, and how well they are covered. */
import type { Coverage, MuscleCoverage, Slot } from '../../coverage/coverage.ts';
import { normalizeName } from '../../domain/name.ts';
import { REGIONS, type Region } from '../../domain/types.ts';
import { en } from '../../i18n/en/list.ts';

/** `exact`: one of its products is for this very muscle; `nearby`: none is. The others as in a slot. */
export const PLACE_KINDS = ['exact', 'nearby', 'missing', 'barred'] as const;
export type PlaceKind = (typeof PLACE_KINDS)[number];

export function placeKind({ state, products }: Slot): PlaceKind {
  if (state !== 'covered') return state;
  return products.some(({ match }) => match === 'muscle') ? 'exact' : 'nearby';
}

export type Counts = Readonly<Record<PlaceKind, number>>;

/** How many places of these muscles are of each kind. */
export function countsOf(muscles: readonly MuscleCoverage[]): Counts {
  const counts = { exact: 0, nearby: 0, missing: 0, barred: 0 };
  for (const slot of muscles.flatMap(({ slots }) => slots)) counts[placeKind(slot)] += 1;
  return counts;
}

export const coveredIn = ({ exact, nearby }: Counts): number => exact + nearby;
/** The places that the safety rules leave open. */
export const openIn = (counts: Counts): number => coveredIn(counts) + counts.missing;

export const namedOf = ({ muscles }: Coverage): readonly MuscleCoverage[] =>
  muscles.filter(({ isNamed }) => isNamed);

/** A muscle's place for products of one phase and purpose. */
export interface Place {
  readonly muscle: MuscleCoverage;
  readonly slot: Slot;
}

/** Another string for each place of the map. */
export const keyOf = ({ muscle: { muscle }, slot: { phase, purpose } }: Place): string =>
  `${muscle.id} ${phase} ${purpose}`;

/** The first gap of each muscle that has one. */
export const firstGaps = (muscles: readonly MuscleCoverage[], limit: number): readonly Place[] =>
  muscles
    .flatMap(muscle => {
      const slot = muscle.slots.find(({ state }) => state === 'missing');
      return slot ? [{ muscle, slot }] : [];
    })
    .slice(0, limit);

/** Which muscles the author wants to see. */
export interface MuscleFilter {
  readonly scope: 'named' | 'all';
  /** Words of a name; empty: every muscle. */
  readonly search: string;
}

export interface RegionView {
  readonly region: Region;
  /** At least one. */
  readonly muscles: readonly MuscleCoverage[];
  readonly counts: Counts;
}

/** Every word of the search has to be in the muscle's name or its region. */
function matching(coverage: Coverage, { scope, search }: MuscleFilter): readonly MuscleCoverage[] {
  const words = normalizeName(search).split('-');
  const muscles = scope === 'named' ? namedOf(coverage) : coverage.muscles;
  return muscles.filter(({ muscle: { id, name, region } }) => {
    const text = normalizeName(`${id} ${name} ${region} ${en.regions[region]}`);
    return words.every(word => text.includes(word));
  });
}

/** The regions that have a muscle to show. */
export function regionsOf(coverage: Coverage, filter: MuscleFilter): readonly RegionView[] {
  const muscles = matching(coverage, filter);
  return REGIONS.flatMap(region => {
    const here = muscles.filter(({ muscle }) => muscle.region === region);
    return here.length > 0 ? [{ region, muscles: here, counts: countsOf(here) }] : [];
  });
}
