/** Policies of pages and hosts: under each, one of the four forms, in turn. All forms: policies.long.test.ts. */
import { itInTurn } from '../support/engines/turns.ts';
import { atLeast } from '../support/lists/at-least.ts';
import { distOrigin } from '../support/page.ts';
import { limit } from '../support/speed/limit.mjs';
import { firstForm } from './pages/product.ts';
import { titleOf, tryPage } from './pages/try-page.ts';
import { policies } from './policies/groups.ts';
import { TAKEN_OVER } from './site/states.ts';

const GROUPS = policies(await distOrigin());

describe('policies of pages and hosts, each with one of the four forms', () => {
  for (const [about, least, pages] of GROUPS)
    describe(about, () => {
      for (const [at, page] of atLeast(least, pages).entries()) {
        const form = firstForm(page, at);
        itInTurn(titleOf(page, form, TAKEN_OVER), () => tryPage(page, form, TAKEN_OVER)).timeout(
          limit(20_000),
        );
      }
    });
});
