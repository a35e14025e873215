/** What axe finds in a whole page, frames of somebody else's left out. */
import type * as Axe from 'axe-core';
import { atLeast } from '../lists/at-least.ts';
import { AXE_OPTIONS } from './options.ts';

/** What stands in a frame is somebody else's page. */
export async function pageViolations(page: Document): Promise<readonly string[]> {
  const script = page.createElement('script');
  script.src = `${location.origin}/node_modules/axe-core/axe.min.js`;
  const loaded = new Promise(resolve => script.addEventListener('load', resolve, { once: true }));
  page.head.append(script);
  await loaded;
  const { axe } = page.defaultView as unknown as { axe: typeof Axe };
  const { violations: found, passes } = await axe.run(page, {
    ...AXE_OPTIONS,
    iframes: false,
  });
  // Where nothing was looked at, nothing was found.
  atLeast(10, passes);
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(node => node.html).join(' ')}`);
}
