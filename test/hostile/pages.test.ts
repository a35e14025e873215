/** Pages of somebody else's: on each, one of the four forms, in turn. All forms and states: pages.long.test.ts. */
import { atLeast } from '../support/lists/at-least.ts';
import { limit } from '../support/speed/limit.mjs';
import { holds } from './owed.ts';
import { STRANGERS } from './pages/strangers.ts';
import { suits, titleOf, tryPage } from './pages/try-page.ts';
import { FORM_NAMES } from './site/forms.ts';
import { TAKEN_OVER } from './site/states.ts';

describe('on a page of somebody else’s', () => {
  for (const [odd, least, pages] of STRANGERS)
    describe(odd, () => {
      for (const [at, page] of atLeast(least, pages).entries()) {
        const forms = FORM_NAMES.filter(form => suits(page, form, TAKEN_OVER));
        const form = forms[at % forms.length];
        if (!form) throw new Error(`${page.title}: in no form`);
        const title = titleOf(page, form, TAKEN_OVER);
        it(
          title,
          holds(title, () => tryPage(page, form, TAKEN_OVER)),
        ).timeout(limit(20_000));
      }
    });
});
