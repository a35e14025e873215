/** The worst style sheets, in three of the eight forms. All sheets, all forms: styles.long.test.ts. */
import { SHEETS } from '../elements/hostile/sheets.ts';
import { itInTurn } from '../support/engines/turns.ts';
import { atLeast } from '../support/lists/at-least.ts';
import { limit } from '../support/speed/limit.mjs';
import { VIEWS } from './styles/views.ts';
import { worn } from './styles/worn.ts';

/** Those that are each of a kind of their own, and of the inherited ones those that once hid something. */
const WORST = [
  ...SHEETS.slice(-1).flatMap(([, , sheets]) => sheets),
  ...SHEETS.slice(0, 1).flatMap(([, , sheets]) => sheets.slice(0, 4)),
];
const CHOSEN = VIEWS.filter((_, at) => [0, 5, 7].includes(at));

describe('the worst style sheets, each in three forms', () => {
  for (const view of atLeast(3, CHOSEN))
    describe(view.title, () => {
      const { open, look, close } = worn(view);
      before(open);
      after(close);
      for (const sheet of atLeast(20, WORST)) {
        itInTurn(`${view.title}: ${sheet.title} → no link without its cautions`, () =>
          look(sheet),
        ).timeout(limit(20_000));
      }
    });
});
