/** Looks into closed roots, as no page can that did not replace `attachShadow` before anything was drawn. */
const roots = new WeakMap<Element, ShadowRoot>();

/** From here on, the roots that are made in this window are known. */
export function watchRoots({ Element: { prototype } }: typeof globalThis): void {
  const { attachShadow } = prototype;
  prototype.attachShadow = function (this: Element, init: ShadowRootInit): ShadowRoot {
    const root = attachShadow.call(this, init);
    roots.set(this, root);
    return root;
  };
}

watchRoots(window);
// The pages of tests, in frames, ask for it before their own scripts (site.ts).
Object.assign(window, { watchRoots });

/** What stands in an element’s shadow root, open or closed. */
export const rootOf = (element: Element): ShadowRoot | null =>
  element.shadowRoot ?? roots.get(element) ?? null;

/** While `work` runs, these elements give their roots away as if they were open. */
export async function opened<T>(hosts: readonly Element[], work: () => Promise<T>): Promise<T> {
  const closed = hosts.filter(host => !host.shadowRoot);
  for (const host of closed)
    Object.defineProperty(host, 'shadowRoot', { value: roots.get(host), configurable: true });
  try {
    return await work();
  } finally {
    // It is the element's own; what every element has comes to light again.
    for (const host of closed) Reflect.deleteProperty(host, 'shadowRoot');
  }
}
