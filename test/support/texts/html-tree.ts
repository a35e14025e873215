/** Built pages and trees, in Node: one form for both, and what a reader gets of them. */
import { type DefaultTreeAdapterMap, parse } from 'parse5';
import type { Tree } from '../../../src/first/tree.ts';

/** A text, or an element with what is in it. */
export type Node = string | Parent;

export interface Parent {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Node[];
}

function ofParsed(node: DefaultTreeAdapterMap['node']): readonly Node[] {
  if ('value' in node) return [node.value];
  if (!('tagName' in node)) return 'childNodes' in node ? node.childNodes.flatMap(ofParsed) : [];
  const attributes = Object.fromEntries(node.attrs.map(({ name, value }) => [name, value]));
  const inside = 'content' in node ? node.content.childNodes : node.childNodes;
  return [{ name: node.tagName, attributes, children: inside.flatMap(ofParsed) }];
}

/** A page, or a part of one; a declarative shadow root is an element like any other. */
export const ofHtml = (html: string): Parent => ({
  name: '#root',
  attributes: {},
  children: ofParsed(parse(html)),
});

/** What a page paints first. */
export function ofTree(tree: Tree, shared: readonly Tree[]): Node {
  if (typeof tree === 'string') return tree;
  if (typeof tree === 'number') return ofTree(shared[tree] ?? '', shared);
  const [name, attributes, ...children] = tree;
  return {
    name,
    attributes: attributes || {},
    children: children.map(child => ofTree(child, shared)),
  };
}

/** An element where it stands: with what is around it, the nearest first. */
export interface Found extends Parent {
  readonly around: readonly Parent[];
}

/** Every element, in tree order. */
export function elementsIn(root: Node, around: readonly Parent[] = []): readonly Found[] {
  if (typeof root === 'string') return [];
  return [
    { ...root, around },
    ...root.children.flatMap(child => elementsIn(child, [root, ...around])),
  ];
}

export const hasClass = ({ attributes }: Parent, name: string): boolean =>
  (attributes.class ?? '').split(' ').includes(name);

/** Neither drawn nor told by a screen reader. */
const isKept = ({ name, attributes }: Parent): boolean =>
  ['style', 'script'].includes(name) ||
  attributes['aria-hidden'] === 'true' ||
  ['hidden', 'inert'].some(each => each in attributes) ||
  /display|visibility/.test(attributes.style ?? '');

/** What a reader gets of it, with the screen or with a screen reader; `until` is asked of each element, and ends it. */
export function textOf(root: Node, until: (element: Parent) => boolean = () => false): string {
  const pieces: string[] = [];
  const walk = (node: Node): boolean => {
    if (typeof node === 'string') {
      pieces.push(node);
      return true;
    }
    if (until(node)) return false;
    return isKept(node) || node.children.every(walk);
  };
  walk(root);
  return pieces.join('').replace(/\s+/g, ' ').trim();
}
