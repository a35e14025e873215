/** The muscle's file on its way before the element is there that asks for it. */
import { findInFolder } from '../loading/find-in-folder.ts';
import { defaultCatalog } from '../page/home.ts';
import { nameOf } from './simple.ts';

/**
 * Only where it is plain which file that is: a compiled folder that the element itself names, or none.
 *
 * @throws where it names no address: the element says so, when it asks
 */
export function prefetch(element: Element): void {
  const name = nameOf(element);
  const asked = element.getAttribute('catalog') || defaultCatalog();
  if (!name || name === 'auto' || element.closest('care-catalog')) return;
  const { href, origin, pathname } = new URL(asked, document.baseURI);
  if (!/^https?:/.test(href) || pathname.endsWith('.json')) return;
  // What goes wrong, the element hears when it asks.
  findInFolder(
    `${origin}${pathname.replace(/\/*$/, '/')}`,
    name,
    new AbortController().signal,
  ).catch(() => {});
}
