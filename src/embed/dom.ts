/**
 * The document behind the names that a page may put in front of it: `<img name="currentScript">` and
 * `<form name="querySelectorAll">` stand in the place of what belongs to a document. What is read from the
 * prototypes is the browser's own.
 */

const { createElement, querySelectorAll } = Document.prototype;
const { closest, matches, querySelector } = Element.prototype;

export const find = <E extends Element>(selector: string): readonly E[] => [
  ...(querySelectorAll.call(document, selector) as NodeListOf<E>),
];

export const make = (name: string): HTMLElement => createElement.call(document, name);

export const isLike = (element: Element, selector: string): boolean =>
  matches.call(element, selector);

/** Whether the element or one around it is like that. */
export const isIn = (element: Element, selector: string): boolean =>
  closest.call(element, selector) !== null;

/** Whether the node or something in it is like that. */
export const holds = (node: Node, selector: string): boolean =>
  node.nodeType === 1 &&
  (isLike(node as Element, selector) || querySelector.call(node as Element, selector) !== null);

/** The script that runs now, as far as an optimiser lets anybody know. One of SVG has no `src`. */
export const currentScript = (): HTMLScriptElement | null =>
  Reflect.get(Document.prototype, 'currentScript', document) as HTMLScriptElement | null;
