/** A finished tree in the shadow root of a widget whose element is not there yet: painted first, or in the page itself. */
import { make } from './make.ts';
import { isOurs } from './ours.ts';

/** The tree in a root, live or finished. */
export const treeIn = (root: ParentNode): HTMLElement | null =>
  root.querySelector<HTMLElement>('.care');

/**
 * Looks at the tree that a page brought, before there is an element to do it, and takes one away that must not be shown.
 * What the author put between the tags, a link mostly, is then in sight.
 *
 * @returns the tree that stays
 */
export function keepOurs(root: ShadowRoot): HTMLElement | undefined {
  const tree = treeIn(root);
  if (tree && isOurs(tree)) return tree;
  if (tree) root.replaceChildren(make('slot'));
  return undefined;
}
