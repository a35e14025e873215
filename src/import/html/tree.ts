/** The little that is asked of a tree that parse5 has made. */
import type { DefaultTreeAdapterMap } from 'parse5';

export type Node = DefaultTreeAdapterMap['childNode'];
export type Parent = DefaultTreeAdapterMap['parentNode'];
export type Element = DefaultTreeAdapterMap['element'];

export const isElement = (node: Node | Parent): node is Element => 'tagName' in node;

/** A template’s content is not among its children, and is not on the page either. */
export const childrenOf = (node: Node | Parent): readonly Node[] =>
  'childNodes' in node ? node.childNodes : [];

export const attribute = (element: Element, name: string): string =>
  element.attrs.find(attr => attr.name === name)?.value ?? '';

/** Puts a list onto a stack, its first on top. A page may have more of it than a call takes as arguments. */
export function stack<T>(onto: T[], list: readonly T[]): void {
  for (let at = list.length - 1; at >= 0; at -= 1) onto.push(list[at] as T);
}

/** Elements and all that is in them, in their order; `into` says whether to look inside. */
export function* elementsIn(
  node: Node | Parent,
  into: (element: Element) => boolean = () => true,
): Generator<Element> {
  // No recursion: a broken page may be nested as deep as it is long.
  const open: (Node | Parent)[] = [...childrenOf(node)].reverse();
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (!isElement(next)) continue;
    yield next;
    if (into(next)) stack(open, childrenOf(next));
  }
}

const UNSEEN: readonly string[] = ['script', 'style', 'template', 'noscript', 'svg', 'object'];

export const isUnseen = ({ tagName }: Element): boolean => UNSEEN.includes(tagName);

/** The text of an element in one line. */
export function textOf(node: Node | Parent): string {
  const texts: string[] = [];
  const open: (Node | Parent)[] = [node];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if ('value' in next) texts.push(next.value);
    else if (isElement(next) && isUnseen(next)) continue;
    else stack(open, childrenOf(next));
  }
  return inOneLine(texts.join(''));
}

/** Without soft hyphens, zero-width marks and more than one blank: what a reader sees. */
export const inOneLine = (text: string): string =>
  text
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
