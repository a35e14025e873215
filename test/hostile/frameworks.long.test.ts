/** The style sheets of popular frameworks, as they come from npm, on the widget in eight forms. */
import { executeServerCommand } from '@web/test-runner-commands';
import { sheet } from '../elements/hostile/sheet.ts';
import { atLeast } from '../support/lists/at-least.ts';
import { limit } from '../support/speed/limit.mjs';
import { VIEWS } from './styles/views.ts';
import { worn } from './styles/worn.ts';

const SHEETS: Readonly<Record<string, string>> = await executeServerCommand('frameworks');

/** Without the fonts that some of them fetch from somebody else's host. */
const sheets = await Promise.all(
  Object.entries(SHEETS).map(async ([name, address]) => {
    const answer = await fetch(address);
    if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
    return sheet(name, (await answer.text()).replace(/@import[^;]*;|@font-face\s*\{[^}]*\}/g, ''));
  }),
);

describe('the style sheets of popular frameworks, in eight forms', () => {
  for (const view of atLeast(8, VIEWS))
    describe(view.title, () => {
      const { open, look, close } = worn(view);
      before(open);
      after(close);
      for (const each of atLeast(35, sheets)) {
        it(`${view.title}: ${each.title} → no link without its cautions`, () => look(each)).timeout(
          limit(20_000),
        );
      }
    });
});
