/** Pages of somebody else's, with the widget in every form and every state: of all that, each page has a quarter. */
import { atLeast } from '../support/lists/at-least.ts';
import { limit } from '../support/speed/limit.mjs';
import { product } from './pages/product.ts';
import { STRANGERS } from './pages/strangers.ts';
import { titleOf, tryPage } from './pages/try-page.ts';

describe('pages of somebody else’s, with forms and states in turn', () => {
  for (const [odd, least, pages] of STRANGERS)
    describe(odd, () => {
      for (const [at, page] of atLeast(least, pages).entries())
        for (const [form, state] of product(page, at, 4))
          it(titleOf(page, form, state), () => tryPage(page, form, state)).timeout(limit(20_000));
    });
});
