/** A finished tree in the shadow root of the widget that it is for. */
import { make } from '../page/make.ts';
import { openRoot } from '../page/shadow-root.ts';
import { painted } from './near.ts';

/**
 * It is hidden until it is dressed (dress.ts): to read the theme of a page in which it stands, a browser would lay all of it
 * out, and once more in that theme. What is painted first is near the screen; the paint after that lays out the other cards.
 * Where the elements are there already, they take it over at once.
 *
 * @param asked what it was made for, as `serializeOptions` has it where nothing else is asked for
 * @param hidesChildren whether what the author wrote is put away
 */
export function put(
  element: Element,
  tree: HTMLElement,
  asked: object,
  hidesChildren: boolean,
): ShadowRoot {
  tree.dataset.asked = JSON.stringify(asked);
  tree.hidden = true;
  // No class: a change of that counts as the page's, and brings the elements (follow-widget.ts).
  tree.setAttribute('loading', 'lazy');
  void painted().then(() => tree.removeAttribute('loading'));
  const slot = make('slot');
  slot.hidden = hidesChildren;
  const root = openRoot(element);
  root.append(tree, slot);
  return root;
}
