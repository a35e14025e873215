/**
 * The shadow root of a widget, for the first paint that opens it and the element that takes it over. Some pages
 * replace `attachShadow`, so that every root is closed: then the element itself does not tell which it is.
 */
const roots = new WeakMap<Element, ShadowRoot>();

export const rootOf = (host: Element): ShadowRoot | null =>
  host.shadowRoot ?? roots.get(host) ?? null;

export function openRoot(host: Element): ShadowRoot {
  const root = host.attachShadow({ mode: 'open' });
  roots.set(host, root);
  return root;
}
