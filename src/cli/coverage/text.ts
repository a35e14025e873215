/**
 * Coverage for a terminal: for each region a table with a row for each muscle, and below it the products.
 *
 * Muscles that no product names and that show the same share a row, so that the text stays readable with all muscles of
 * the body; the JSON has what is cut short here.
 */

import { plural } from '../../catalog/format/problems-text.ts';
import type { Coverage, MuscleCoverage, NeverShown, Slot } from '../../coverage/coverage.ts';
import { groupBy } from '../../domain/lists.ts';
import { listed, wrapped } from '../terminal/words.ts';
import { shopsText } from './shops.ts';
import { type Column, columnsOf, tableOf } from './table.ts';

/** The most product ids in one list. */
const NAMED = 12;

/** Everything that a region shows in one phase for one purpose, or what could fill it. */
function shownLine(label: string, slots: readonly Slot[]): string {
  const ids = [...new Set(slots.flatMap(({ products }) => products.map(({ id }) => id)))];
  const modalities = [...new Set(slots.flatMap(slot => slot.modalities))];
  const text =
    ids.length > 0 ? listed(ids, NAMED) : `none: ${modalities.join(' or ')} would fill it`;
  return wrapped(`    ${label}`.padEnd(22), text);
}

function regionText(
  region: string,
  muscles: readonly MuscleCoverage[],
  columns: readonly Column[],
): string {
  const lines = columns.flatMap(({ at, phase, purpose }) => {
    const slots = muscles.flatMap(each => each.slots[at] ?? []);
    const isOpen = slots.some(({ state }) => state !== 'barred');
    return isOpen ? [shownLine(`${phase} ${purpose}`, slots)] : [];
  });
  return [...tableOf(region, muscles, columns), '', ...lines].join('\n');
}

const WHY: Readonly<Record<NeverShown['why'], string>> = {
  'no-muscle': 'fits no muscle: add "muscles", or a region that has one',
  withheld: 'safety withholds it wherever it fits: give it a use that fits the phase',
  'crowded-out': 'nearer and earlier products fill every post: move it up, or name its muscles',
};

function neverShownText(products: readonly NeverShown[]): readonly string[] {
  const reasons = Object.keys(WHY) as NeverShown['why'][];
  const lines = reasons.flatMap(why => {
    const ids = products.filter(each => each.why === why).map(({ id }) => id);
    return ids.length > 0 ? [`  ${WHY[why]}`, wrapped('    ', listed(ids, NAMED))] : [];
  });
  return lines.length > 0
    ? [[`No post shows ${plural(products.length, 'product')}:`, ...lines].join('\n')]
    : [];
}

const LEGEND = `A number counts the products that a post shows to a reader who said nothing. In brackets: none of them
was put to that very muscle; products for its group, related muscles, its region or any muscle stand in.
none: a gap.  ·: safety withholds everything for that purpose there, so nothing is missing.`;

/** The whole text. */
export function coverageText(file: string, { muscles, neverShown, shops }: Coverage): string {
  const columns = columnsOf(muscles);
  const slots = muscles.flatMap(each => columns.flatMap(({ at }) => each.slots[at] ?? []));
  const stateOf = (state: Slot['state']) => slots.filter(slot => slot.state === state).length;
  return [
    `${file}: ${plural(muscles.length, 'muscle')}, ${plural(stateOf('covered'), 'place')} covered, ${stateOf('missing')} missing`,
    LEGEND,
    ...[...groupBy(muscles, ({ muscle }) => muscle.region)].map(([region, members]) =>
      regionText(region, members, columns),
    ),
    ...neverShownText(neverShown),
    ...shopsText(shops),
  ].join('\n\n');
}
