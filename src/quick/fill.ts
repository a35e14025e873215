/** The widget that stands for a script of the quick form: what it is made of, where it stands, and who takes it over. */
import { LIVE_OPTIONS, OPTION_NAMES, type OptionName } from '../domain/options.ts';
import { isIn, make } from '../embed/dom.ts';
import { dress } from '../first/dress.ts';
import { idle } from '../first/near.ts';
import { put } from '../first/put.ts';
import { touch } from '../first/touch.ts';
import { build, type Tree } from '../first/tree.ts';
import { goOnWithout } from '../first/without-elements.ts';
import { isForCountry } from '../page/for-country.ts';
import { isOurs } from '../page/ours.ts';
import { sayOnce } from '../page/say-once.ts';

/** What one script holds beside its code. */
export interface Quick {
  readonly muscle: string;
  readonly shared?: readonly Tree[] | undefined;
  /** Absent: the list is so long that drawing it takes fewer bytes. */
  readonly tree?: Tree | undefined;
}

/**
 * The script with the elements, which take over what stands there.
 *
 * @param root of what is painted
 * @param touched when a reader has come to it
 */
export async function load(
  folder: string | undefined,
  root?: ShadowRoot,
  touched?: Promise<void>,
): Promise<void> {
  const address = `${folder}care-picks.js`;
  try {
    if (!folder) throw new TypeError('It is not in picks/.');
    const { define } = await import(/* @vite-ignore */ address);
    void touched?.then(define);
  } catch (error) {
    sayOnce(`[care-picks] script/unreachable: ${address}`, error);
    if (root) goOnWithout(root);
  }
}

/** What a tree of both phases does not hold. */
const LIVE = ['phase', ...LIVE_OPTIONS] as const;

/**
 * The tree for a widget of this script, where it is all that is asked for.
 *
 * @throws where anything in it is not of our templates
 */
function treeFor(script: HTMLElement, { tree, shared }: Quick): HTMLElement | undefined {
  // What stands around it may ask for more, and is heard by the element alone.
  const isSimple = !isIn(script, 'care-catalog') && !LIVE.some(name => optionOf(script, name));
  if (!tree || !isSimple) return undefined;
  const built = build(tree, shared) as HTMLElement;
  const isHere = isForCountry(built.dataset.country, optionOf(script, 'country'));
  return isOurs(built) && isHere ? built : undefined;
}

const optionOf = (script: HTMLElement, name: OptionName): string | null =>
  script.getAttribute(`data-${name}`);

/**
 * Makes the widget that stands for a script.
 *
 * @param place puts it into the page: what is painted stands in it by then, for elements that are defined already
 */
export function fill(
  script: HTMLElement,
  folder: string | undefined,
  quick: Quick,
  sheet: () => CSSStyleSheet,
  place: (widget: HTMLElement) => void,
): HTMLElement {
  const { muscle } = quick;
  const widget = make('care-picks');
  for (const name of OPTION_NAMES) {
    const value = name === 'muscle' ? muscle : optionOf(script, name);
    if (value !== null) widget.setAttribute(name, value);
  }
  // The elements may be those of another folder.
  if (folder && !widget.hasAttribute('catalog') && !isIn(script, 'care-catalog'))
    widget.setAttribute('catalog', `${folder}catalog/`);
  let tree: HTMLElement | undefined;
  try {
    tree = treeFor(script, quick);
  } catch {
    // The element draws it from what it has loaded and looked at itself.
  }
  const root = tree && put(widget, tree, { muscle }, false);
  place(widget);
  if (tree && root) dress(widget, root, tree, sheet);
  // What is painted has all that a reader needs, until one comes to it.
  const touched = tree && touch([widget]);
  const calm = touched && Promise.race([idle(), touched]);
  void Promise.resolve(calm).then(() => load(folder, root, touched));
  return widget;
}
