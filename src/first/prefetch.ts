/** The muscle's file on its way before the element is there that asks for it. */
import { normalizeName } from '../domain/name.ts';
import { fetchFromFolder } from '../loading/json-files.ts';
import { defaultCatalog } from '../page/script-base.ts';

/** Only where it is plain which file that is: a compiled folder that the element itself names, or none. */
export function prefetch(element: Element): void {
  const name = normalizeName(element.getAttribute('muscle') ?? '');
  const asked = element.getAttribute('catalog') || defaultCatalog();
  if (!name || name === 'auto' || element.closest('care-catalog')) return;
  let address: URL;
  try {
    address = new URL(asked, document.baseURI);
  } catch {
    // No address: the element says so, when it asks.
    return;
  }
  const { href, origin, pathname } = address;
  if (!/^https?:/.test(href) || pathname.endsWith('.json')) return;
  // What goes wrong, the element hears when it asks.
  fetchFromFolder(
    `${origin}${pathname.replace(/\/*$/, '/')}`,
    name,
    new AbortController().signal,
  ).catch(() => {});
}
