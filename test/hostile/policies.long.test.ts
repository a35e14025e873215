/** Policies of pages and hosts, with the widget in every form, painted first or drawn live: of all that, each policy has half. */
import { atLeast } from '../support/lists/at-least.ts';
import { distOrigin } from '../support/page.ts';
import { limit } from '../support/speed/limit.mjs';
import { product } from './pages/product.ts';
import { titleOf, tryPage } from './pages/try-page.ts';
import { policies } from './policies/groups.ts';
import { LIVE, TAKEN_OVER } from './site/states.ts';

const GROUPS = policies(await distOrigin());

describe('policies of pages and hosts, with forms and states in turn', () => {
  for (const [about, least, pages] of GROUPS)
    describe(about, () => {
      for (const [at, page] of atLeast(least, pages).entries())
        for (const [form, state] of product(page, at, 2, [TAKEN_OVER, LIVE]))
          it(titleOf(page, form, state), () => tryPage(page, form, state)).timeout(limit(20_000));
    });
});
