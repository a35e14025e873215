/** What the picture shows: which muscles, by region from head to foot, and how much of them is covered. */

import type { Coverage, MuscleCoverage, Slot } from '../../coverage/coverage.ts';
import { normalizeName } from '../../domain/name.ts';
import { REGIONS, type Region } from '../../domain/types.ts';
import { en } from '../../i18n/en.ts';

/** How a place looks. `own`: something there was put to this very muscle; `near`: nothing was. */
export const LOOKS = ['own', 'near', 'missing', 'barred'] as const;
export type Look = (typeof LOOKS)[number];

export function lookOf({ state, products }: Slot): Look {
  if (state !== 'covered') return state;
  return products.some(({ match }) => match === 'muscle') ? 'own' : 'near';
}

export type Counts = Readonly<Record<Look, number>>;

/** How many places of these muscles look so. */
export function countsOf(muscles: readonly MuscleCoverage[]): Counts {
  const counts = { own: 0, near: 0, missing: 0, barred: 0 };
  for (const slot of muscles.flatMap(({ slots }) => slots)) counts[lookOf(slot)] += 1;
  return counts;
}

export const coveredIn = ({ own, near }: Counts): number => own + near;

/** The places that safety leaves open. */
export const openIn = (counts: Counts): number => coveredIn(counts) + counts.missing;

export const namedOf = ({ muscles }: Coverage): readonly MuscleCoverage[] =>
  muscles.filter(({ isNamed }) => isNamed);

/** One place of one muscle. */
export interface Place {
  readonly muscle: MuscleCoverage;
  readonly slot: Slot;
}

/** One string for each place of the picture. */
export const keyOf = ({ muscle: { muscle }, slot: { phase, purpose } }: Place): string =>
  `${muscle.id} ${phase} ${purpose}`;

/** The first gap of each muscle that has one, no more than so many. */
export const firstGaps = (muscles: readonly MuscleCoverage[], most: number): readonly Place[] =>
  muscles
    .flatMap(muscle => {
      const slot = muscle.slots.find(({ state }) => state === 'missing');
      return slot ? [{ muscle, slot }] : [];
    })
    .slice(0, most);

/** Which muscles the author wants to see. */
export interface Wanted {
  readonly filter: 'named' | 'all';
  /** Words of a name; empty: every muscle. */
  readonly search: string;
}

export interface RegionView {
  readonly region: Region;
  /** At least one. */
  readonly muscles: readonly MuscleCoverage[];
  readonly counts: Counts;
}

/** The muscles that are wanted. Every word of the search stands in the name or in the region. */
function wantedOf(coverage: Coverage, { filter, search }: Wanted): readonly MuscleCoverage[] {
  const words = normalizeName(search).split('-');
  const among = filter === 'named' ? namedOf(coverage) : coverage.muscles;
  return among.filter(({ muscle: { id, name, region } }) => {
    const text = normalizeName(`${id} ${name} ${region} ${en.regions[region]}`);
    return words.every(word => text.includes(word));
  });
}

/** The regions that hold a wanted muscle. */
export function regionsOf(coverage: Coverage, wanted: Wanted): readonly RegionView[] {
  const muscles = wantedOf(coverage, wanted);
  return REGIONS.flatMap(region => {
    const here = muscles.filter(({ muscle }) => muscle.region === region);
    return here.length > 0 ? [{ region, muscles: here, counts: countsOf(here) }] : [];
  });
}
