/**
 * The shadow root of a widget, for the first paint that opens it and the element that takes it over. Some pages
 * replace `attachShadow`, so that every root is closed: then the element itself does not tell which it is. The two may be
 * of different scripts (quick/quick.ts), so what they know of it is kept in the page, under a name that no element bears.
 */
interface Known {
  [known: symbol]: WeakMap<Element, ShadowRoot> | undefined;
}
const KNOWN = Symbol.for('care-picks.roots');
const page = globalThis as Known;
page[KNOWN] ??= new WeakMap();
const roots = page[KNOWN];

export const rootOf = (host: Element): ShadowRoot | null =>
  host.shadowRoot ?? roots.get(host) ?? null;

/** Whether it was opened by a script of ours, and did not come with the page. */
export const isOpened = (host: Element): boolean => roots.has(host);

export function openRoot(host: Element): ShadowRoot {
  const root = host.attachShadow({ mode: 'open' });
  roots.set(host, root);
  return root;
}
