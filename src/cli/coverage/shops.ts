/** Whom the links pay, for a terminal: a row for each group of countries, and below it the products that do not pay. */
import { byPayment, PAYMENTS, type Payment, type ShopRow } from '../../coverage/shops.ts';
import { listed, wrapped } from '../terminal/words.ts';

/** The most product ids in one list. */
const NAMED = 12;

const LABEL = 30;
const WIDTH = 10;

const HEADS: Readonly<Record<Payment, string>> = {
  paid: 'pays you',
  own: 'your own',
  unclear: 'may pay',
  free: 'plain',
  none: 'no link',
};

const nameOf = (country: string): string => (country === '*' ? 'every other country' : country);

const idsOf = ({ products }: ShopRow, payment: Payment): readonly string[] =>
  products.filter(each => each.payment === payment).map(({ id }) => id);

function rowText(row: ShopRow, columns: readonly Payment[]): string {
  const label = row.countries.map(nameOf).join(', ');
  const cells = columns.map(each => String(idsOf(row, each).length || '·').padStart(WIDTH));
  const head =
    label.length < LABEL - 2
      ? [`  ${label}`.padEnd(LABEL) + cells.join('')]
      : [wrapped('  ', label), ''.padEnd(LABEL) + cells.join('')];
  const lines = (['free', 'none'] as const)
    .filter(each => columns.includes(each))
    .flatMap(each => {
      const ids = idsOf(row, each);
      return ids.length > 0 ? [wrapped(`    ${HEADS[each]}`.padEnd(14), listed(ids, NAMED))] : [];
    });
  return [...head, ...lines].join('\n');
}

/** The table of the countries; nothing for a catalog without products. */
export function shopsText(rows: readonly ShopRow[]): readonly string[] {
  const [first] = rows;
  if (!first || first.products.length === 0) return [];
  const columns = PAYMENTS.filter(each => rows.some(row => idsOf(row, each).length > 0));
  return [
    [
      'By the reader’s country, for how many products there is a link that pays you, or only another:',
      ''.padEnd(LABEL) + columns.map(each => HEADS[each].padStart(WIDTH)).join(''),
      ...byPayment(rows).map(row => rowText(row, columns)),
    ].join('\n'),
  ];
}
