/**
 * Whether the element keeps what stood in its root before it: a finished tree of the rules that it knows, whole, with
 * nothing in it or beside it that our templates would not have put there, and made for options that can be read.
 */
import type { Phase } from '../domain/types.ts';
import { isAttributeAllowed, isElementAllowed } from '../page/allowed.ts';
import { treeIn } from '../page/finished.ts';
import { isOurs } from '../page/ours.ts';

/** What it was drawn for, as far as it is asked about. */
export interface Drawn {
  readonly muscle: string;
  readonly phase?: Phase;
  readonly limit?: number;
}

export interface KeptTree {
  readonly tree: HTMLElement;
  readonly drawn: Drawn;
}

/** What stands beside a tree in its root. */
const BESIDE = 'style, link[rel="stylesheet"], slot';

/** A page translator puts its own around the words that it puts there. */
const isTranslators = (name: string): boolean => name === 'font';

/** Whether an element is one that our templates write. */
function isWritten(element: Element): boolean {
  const name = element.nodeName.toLowerCase();
  const attributes = [...element.attributes];
  if (isTranslators(name)) return attributes.every(each => !/^on/i.test(each.name));
  const isInSvg = name !== 'svg' && /svg$/.test(element.namespaceURI ?? '');
  return (
    isElementAllowed(name, isInSvg) &&
    attributes.every(each => isAttributeAllowed(each.name, each.value))
  );
}

/** What a tree says that it was drawn for; nothing where that cannot be read. */
function drawnFor(tree: HTMLElement): Drawn | undefined {
  try {
    const drawn = JSON.parse(tree.dataset.asked ?? '');
    return typeof drawn.muscle === 'string' ? drawn : undefined;
  } catch {
    return undefined;
  }
}

/** The tree in a root, where it is to be kept. */
export function keptTree(root: ShadowRoot): KeptTree | undefined {
  const tree = treeIn(root);
  const drawn = tree && drawnFor(tree);
  const isKept =
    tree &&
    [...root.children].every(each => each === tree || each.matches(BESIDE)) &&
    [tree, ...tree.querySelectorAll('*')].every(isWritten) &&
    isOurs(tree);
  return drawn && isKept ? { tree, drawn } : undefined;
}
