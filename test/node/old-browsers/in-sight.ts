/** What a reader sees of the widgets of a page, read in that page: sent there as source, it uses nothing around it. */

export interface Seen {
  readonly products: number;
  readonly clotWarnings: number;
  /** Cards whose cautions or link are not as they have to be, each with what is wrong. */
  readonly faults: readonly string[];
  /** The colours of each text of the safety panel and of the cautions in short: `[text, ground]`. */
  readonly colors: readonly (readonly [string, string, string])[];
}

export function seenIn(): Seen {
  const placeholder = document.querySelector('div.care-picks')?.shadowRoot;
  const widget = (placeholder ?? document).querySelector('care-picks');
  const root: ParentNode = widget?.shadowRoot ?? document;
  const found = (selector: string, within: ParentNode = root): Element[] => [
    ...within.querySelectorAll(selector),
  ];
  const isSeen = (element: Element): boolean => {
    const { width, height } = element.getBoundingClientRect();
    const { visibility, opacity, fontSize } = getComputedStyle(element);
    const size = Number.parseFloat(fontSize);
    return width > 20 && height > 10 && visibility === 'visible' && opacity === '1' && size >= 14;
  };
  /** The ground that is painted behind it, out of its own root too. */
  const groundOf = (element: Element): string => {
    for (let node: Node | null = element; node; ) {
      if (node instanceof Element) {
        const { backgroundColor } = getComputedStyle(node);
        if (!/^rgba\(.*, 0\)$|^transparent$/.test(backgroundColor)) return backgroundColor;
      }
      node = node instanceof ShadowRoot ? node.host : node.parentNode;
    }
    return 'none';
  };
  const faults = found('[data-product]').flatMap(card => {
    const name = card.getAttribute('data-product');
    const [link] = found('[data-offer]', card);
    const flags = found('[data-form="short"]', card);
    const before = flags.filter(flag => {
      if (!link) return false;
      const [{ bottom, right }, { top, left }] = [
        flag.getBoundingClientRect(),
        link.getBoundingClientRect(),
      ];
      // In a table the link stands beside them.
      return bottom <= top + 1 || right <= left + 1;
    });
    return [
      ...(link && isSeen(link) ? [] : [`${name}: no link in sight`]),
      ...(flags.length > 0 && flags.every(isSeen) ? [] : [`${name}: no caution in sight`]),
      ...(before.length === flags.length ? [] : [`${name}: a caution after the link`]),
    ];
  });
  const texts = found('.safety *, [data-form="short"] *').filter(
    element =>
      isSeen(element) &&
      [...element.childNodes].some(node => node instanceof Text && node.data.trim() !== ''),
  );
  return {
    products: found('[data-product]').length,
    clotWarnings: found('[data-caution="blood-clot"][data-region]').filter(isSeen).length,
    faults,
    colors: texts.map(element => [
      (element.textContent ?? '').trim().slice(0, 30),
      getComputedStyle(element).color,
      groundOf(element),
    ]),
  };
}
