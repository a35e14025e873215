/** The picture as data: which muscles are in it, in which columns, and what it comes to in words. */
import { grouped } from '../../../src/catalog/grouped.ts';
import type { Phase, Region } from '../../../src/catalog/types.ts';
import type { Coverage, MuscleCoverage, Slot } from '../../../src/coverage/coverage.ts';
import type { Purpose } from '../../../src/safety/modalities.ts';

/** `named`: those that a product names. */
export type Which = 'named' | 'all';

/** One phase and purpose: where it stands in each muscle's slots. */
export interface Column {
  readonly at: number;
  readonly phase: Phase;
  readonly purpose: Purpose;
}

export interface RegionPicture {
  readonly region: Region;
  readonly muscles: readonly MuscleCoverage[];
  readonly columns: readonly Column[];
  readonly covered: number;
  /** Places that safety leaves open, covered or not. */
  readonly open: number;
}

/** Every phase and purpose that safety lets any of these muscles show. */
function columnsOf(muscles: readonly MuscleCoverage[]): readonly Column[] {
  const slots = muscles[0]?.slots ?? [];
  return slots
    .map(({ phase, purpose }, at) => ({ at, phase, purpose }))
    .filter(({ at }) => muscles.some(({ slots: own }) => own[at]?.state !== 'barred'));
}

const isCovered = ({ state }: Slot): boolean => state === 'covered';
const isOpen = ({ state }: Slot): boolean => state !== 'barred';

/** The regions from head to foot, without those that nothing is left of. */
export function regionsOf(
  { muscles }: Coverage,
  which: Which,
  search: string,
): readonly RegionPicture[] {
  const words = search.toLowerCase().trim();
  const shown = muscles.filter(
    ({ muscle, isNamed }) =>
      (which === 'all' || isNamed || words !== '') && muscle.name.toLowerCase().includes(words),
  );
  return [...grouped(shown, ({ muscle }) => muscle.region)].map(([region, members]) => {
    const slots = members.flatMap(member => member.slots);
    return {
      region,
      muscles: members,
      columns: columnsOf(members),
      covered: slots.filter(isCovered).length,
      open: slots.filter(isOpen).length,
    };
  });
}

/** Whether one of the products was put to this very muscle. */
export const isOwn = ({ products }: Slot): boolean =>
  products.some(({ match }) => match === 'muscle');
