/** What axe-core finds wrong with a part of a page. */
// It is a classic script, which leaves its one name on the window.
import 'axe-core';
import type * as Axe from 'axe-core';
import { atLeast } from '../lists/at-least.ts';
import { all } from '../page.ts';
import { opened, rootOf } from '../roots/closed-roots.ts';
import { AXE_OPTIONS } from './options.ts';

const { axe } = window as unknown as { axe: typeof Axe };

/** These judge a whole page; a part in a bare test page has neither landmark nor first heading. */
const PAGE_RULES = ['region', 'page-has-heading-one', 'landmark-one-main'];

const ENHANCED = 'color-contrast-enhanced';

/** @param also rules that go beyond the usual ones */
export async function violations(
  element: Element,
  also: readonly string[] = [],
): Promise<readonly string[]> {
  // Of itself it sees nothing of a closed root.
  const hosts = all(element, '.closed').filter(each => rootOf(each));
  const { violations: found, passes } = await opened(hosts, () =>
    axe.run(element, {
      ...AXE_OPTIONS,
      rules: Object.fromEntries([
        ...PAGE_RULES.map(rule => [rule, { enabled: false }]),
        ...also.map(rule => [rule, { enabled: true }]),
        // What has the contrast of the stricter rule has that of this one.
        ...(also.includes(ENHANCED) ? [['color-contrast', { enabled: false }]] : []),
      ]),
    }),
  );
  // Where nothing was looked at, nothing was found.
  atLeast(1, passes);
  for (const rule of also)
    if (![...passes, ...found].some(({ id }) => id === rule))
      throw new Error(`${rule} did not run.`);
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(node => node.html).join(' ')}`);
}
