/**
 * What the elements around a caution do to it on the screen, also those outside of the widget: a page's own styles
 * reach none of its cautions, and all that is around them.
 */
export interface Ground {
  readonly opacity: number;
  /** What `zoom` makes of a size, where the browser does not count it into what it measures. */
  readonly zoom: number;
  /** What of it hides cautions for certain. */
  readonly hides: string | undefined;
  /** Whether a piece may be cut out of it. */
  readonly isClipped: boolean;
  /** What cuts off what lies beyond it, and whether a reader can scroll there. */
  readonly edges: readonly Edge[];
}

export interface Edge {
  readonly element: Element;
  readonly scrolls: boolean;
}

const BARE: Ground = { opacity: 1, zoom: 1, hides: undefined, isClipped: false, edges: [] };

/** The element around another on the screen, across shadow roots and slots. */
export function around(node: Element): Element | null {
  const { parentNode } = node;
  const parent = node.assignedSlot ?? parentNode;
  if (parent instanceof Element) return parent;
  return parentNode instanceof ShadowRoot ? parentNode.host : null;
}

/** A filter that leaves little of a text: `invert`, `grayscale` and the like make a dark theme, and hide nothing. */
function blots(filter: string): boolean {
  return [...filter.matchAll(/(blur|opacity|brightness|contrast)\(([\d.]+)/g)].some(
    ([, name, value]) => {
      const amount = Number(value);
      return name === 'blur' ? amount > 1 : amount < 0.5 || (name === 'brightness' && amount > 2);
    },
  );
}

function hidesBy({ filter, maskImage, contentVisibility }: CSSStyleDeclaration, opacity: number) {
  if (opacity < 0.5) return 'is transparent';
  if (blots(filter)) return 'is filtered away';
  // What a mask leaves of it, nobody can tell. Safari had no name for it without its prefix until 15.4.
  if ((maskImage || 'none') !== 'none') return 'is masked';
  return contentVisibility === 'hidden' ? 'is not painted' : undefined;
}

/** @param known what was found out already, in this one look */
export function groundOf(element: Element | null, known: Map<Element, Ground>): Ground {
  if (!element) return BARE;
  const found = known.get(element);
  if (found) return found;
  const outer = groundOf(around(element), known);
  const style = getComputedStyle(element);
  const opacity = outer.opacity * Number(style.opacity);
  // What the page itself is cut off by is the window, which scrolls.
  const cuts = style.overflow !== 'visible' && around(around(element) ?? element) !== null;
  const ground: Ground = {
    opacity,
    zoom: outer.zoom * ('currentCSSZoom' in element ? 1 : Number(style.zoom) || 1),
    hides: outer.hides ?? hidesBy(style, opacity),
    isClipped: outer.isClipped || style.clipPath !== 'none' || style.clip !== 'auto',
    edges: cuts
      ? [...outer.edges, { element, scrolls: /auto|scroll/.test(style.overflow) }]
      : outer.edges,
  };
  known.set(element, ground);
  return ground;
}
