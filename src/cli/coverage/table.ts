/** The table of a region: a column for each phase and purpose, a row for each muscle. */

import type { MuscleCoverage, Slot } from '../../coverage/coverage.ts';
import { groupBy } from '../../domain/lists.ts';
import { PHASES, type Phase } from '../../domain/types.ts';
import { COMMON_MODALITIES, type Purpose } from '../../safety/rules/modalities.ts';
import { wrapped } from '../terminal/words.ts';

/** A column of the table: its place among each muscle's slots, and what it is for. */
export interface Column {
  readonly at: number;
  readonly phase: Phase;
  readonly purpose: Purpose;
}

const COMMON: ReadonlySet<Purpose> = new Set(
  Object.values(COMMON_MODALITIES).map(({ purpose }) => purpose),
);

/**
 * Every phase and purpose that safety lets any of these muscles show. What only less common modalities are for has its
 * column once there is a product for it: an author who has none of that kind misses nothing.
 */
export function columnsOf(muscles: readonly MuscleCoverage[]): readonly Column[] {
  const slots = muscles[0]?.slots ?? [];
  const isCovered = (purpose: Purpose): boolean =>
    muscles.some(each =>
      each.slots.some(slot => slot.purpose === purpose && slot.state === 'covered'),
    );
  return slots
    .map(({ phase, purpose }, at) => ({ at, phase, purpose }))
    .filter(({ at }) => muscles.some(each => each.slots[at]?.state !== 'barred'))
    .filter(({ purpose }) => COMMON.has(purpose) || isCovered(purpose));
}

const LABEL = 30;
const GAP = 3;
const widthOf = ({ purpose }: Column): number => Math.max(purpose.length, 4) + GAP;

function cell({ state, products }: Slot): string {
  if (state === 'barred') return '·';
  if (state === 'missing') return 'none';
  const isNamed = products.some(({ match }) => match === 'muscle');
  // A space in place of the bracket, so that the numbers are aligned.
  return isNamed ? `${products.length} ` : `(${products.length})`;
}

const row = (label: string, cells: readonly string[]): string =>
  `${label.padEnd(LABEL)}${cells.join('')}`.trimEnd();

/** A label that is too long for its column gets a line of its own. */
const fitting = (label: string, cells: readonly string[]): readonly string[] =>
  label.length < LABEL ? [row(label, cells)] : [label, row('', cells)];

function rowsOf(muscles: readonly MuscleCoverage[], columns: readonly Column[]): readonly string[] {
  const [first] = muscles;
  if (!first) return [];
  const cells = columns.map(column => {
    const slot = first.slots[column.at];
    return (slot ? cell(slot) : '').padStart(widthOf(column));
  });
  if (muscles.length === 1) return fitting(`  ${first.muscle.id}`, cells);
  const ids = muscles.map(({ muscle }) => muscle.id).join(', ');
  return [row(`  ${muscles.length} that no product names`, cells), wrapped('    ', ids)];
}

/** Muscles that no product names share a row if their cells are the same; every other muscle has its own. */
const rowKey = ({ muscle, isNamed, slots }: MuscleCoverage): string =>
  isNamed ? muscle.id : JSON.stringify(slots.map(cell));

/** The lines of a region's table, with its head. */
export function tableOf(
  region: string,
  muscles: readonly MuscleCoverage[],
  columns: readonly Column[],
): readonly string[] {
  const phases = PHASES.map(phase => {
    const widths = columns.filter(column => column.phase === phase).map(widthOf);
    const width = widths.reduce((sum, each) => sum + each, 0);
    return width > 0 ? `${' '.repeat(GAP)}${phase}`.padEnd(width) : '';
  });
  const purposes = columns.map(column => column.purpose.padStart(widthOf(column)));
  return [
    row('', phases),
    row(region, purposes),
    ...[...groupBy(muscles, rowKey).values()].flatMap(members => rowsOf(members, columns)),
  ];
}
