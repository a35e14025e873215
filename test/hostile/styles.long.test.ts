/** Every hostile style sheet, and those of themes and tools, on the widget in eight forms. */
import { SHEETS } from '../elements/hostile/sheets.ts';
import { atLeast } from '../support/lists/at-least.ts';
import { limit } from '../support/speed/limit.mjs';
import { ACCIDENTS } from './styles/accidents.ts';
import { VIEWS } from './styles/views.ts';
import { worn } from './styles/worn.ts';

const GROUPS = [...SHEETS, ['accidents', 40, ACCIDENTS] as const];

describe('hostile style sheets, and those of themes and tools, in eight forms', () => {
  for (const [place, view] of atLeast(8, VIEWS).entries())
    describe(view.title, () => {
      const { open, look, close } = worn(view);
      before(open);
      after(close);
      for (const [about, least, sheets] of atLeast(5, GROUPS))
        for (const [at, sheet] of atLeast(least, sheets).entries()) {
          // There are so many about parts that each is tried in one form, in turn.
          if (about === 'parts' && at % VIEWS.length !== place) continue;
          it(`${view.title}: ${about}: ${sheet.title} → no link without its cautions`, () =>
            look(sheet)).timeout(limit(20_000));
        }
    });
});
