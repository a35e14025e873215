/** Pages of somebody else's: on each, one of the four forms, in turn. All forms and states: pages.long.test.ts. */
import { itInTurn } from '../support/engines/turns.ts';
import { atLeast } from '../support/lists/at-least.ts';
import { limit } from '../support/speed/limit.mjs';
import { firstForm } from './pages/product.ts';
import { STRANGERS } from './pages/strangers.ts';
import { titleOf, tryPage } from './pages/try-page.ts';
import { TAKEN_OVER } from './site/states.ts';

describe('pages of somebody else’s, each with one of the four forms', () => {
  for (const [odd, least, pages] of STRANGERS)
    describe(odd, () => {
      for (const [at, page] of atLeast(least, pages).entries()) {
        const form = firstForm(page, at);
        itInTurn(titleOf(page, form, TAKEN_OVER), () => tryPage(page, form, TAKEN_OVER)).timeout(
          limit(20_000),
        );
      }
    });
});
