/** Policies of pages and hosts: under each, one of the four forms, in turn. All forms: policies.long.test.ts. */
import { atLeast } from '../support/lists/at-least.ts';
import { distOrigin } from '../support/page.ts';
import { limit } from '../support/speed/limit.mjs';
import { holds } from './owed.ts';
import { suits, titleOf, tryPage } from './pages/try-page.ts';
import { contentPolicies, HEADERS, HOSTS } from './policies/policies.ts';
import { FORM_NAMES } from './site/forms.ts';
import { TAKEN_OVER } from './site/states.ts';

const GROUPS = [
  ['a page’s content policy', 40, contentPolicies(await distOrigin())],
  ['a page’s other headers', 20, HEADERS],
  ['our own host’s headers', 15, HOSTS],
] as const;

describe('policies', () => {
  for (const [about, least, pages] of GROUPS)
    describe(about, () => {
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
