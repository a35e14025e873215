/** Pages of somebody else’s, and policies of pages and hosts: on each, the quick form. */
import { atLeast } from '../support/lists/at-least.ts';
import { distOrigin } from '../support/page.ts';
import { limit } from '../support/speed/limit.mjs';
import { STRANGERS } from './pages/strangers.ts';
import { titleOf, tryPage } from './pages/try-page.ts';
import { policies } from './policies/groups.ts';
import { QUICK } from './site/forms.ts';
import { QUICK_STATE } from './site/states.ts';

/** A page that is tried with some forms alone is tried with this one where it is with the other script. */
const ALIKE = 'a script in place';

const GROUPS = [...STRANGERS, ...policies(await distOrigin())];

describe('pages, hosts and policies of somebody else’s, with the quick form', () => {
  for (const [about, least, pages] of GROUPS)
    describe(about, () => {
      for (const page of atLeast(least, pages)) {
        if (page.forms && !page.forms.includes(ALIKE)) continue;
        it(titleOf(page, QUICK, QUICK_STATE), () => tryPage(page, QUICK, QUICK_STATE)).timeout(
          limit(20_000),
        );
      }
    });
});
