/**
 * Follows a widget that is painted and has no element yet: what it asks for may change, and a script of the page may reach
 * into what stands there. A tree that is not for the muscle that is asked for now, or not sound any more, is taken down at
 * once; what stands in its place comes with the element.
 */
import { normalizeName } from '../domain/name.ts';
import { LIVE_OPTIONS, OPTION_NAMES, readPhase } from '../domain/options.ts';
import { make } from '../page/make.ts';
import { isOurs } from '../page/ours.ts';
import { rootOf } from '../page/shadow-root.ts';
import type { Need } from './need.ts';
import { watchProperties } from './watch-properties.ts';

/**
 * With one of these, a script of ours paints only where it comes to nothing: the element then says so at rest. One of the
 * quick form itself names the catalog that its tree is of.
 */
const OTHERS = [...LIVE_OPTIONS, 'country'].filter(name => name !== 'catalog');

const nameOf = (widget: Element): string => normalizeName(widget.getAttribute('muscle') ?? '');

function isAbout(tree: HTMLElement, muscle: string): boolean {
  try {
    return JSON.parse(tree.dataset.asked ?? '').muscle === muscle;
  } catch {
    return false;
  }
}

/** Takes down what is not to stand there. @returns whether the tree that stands there is still all that is asked for */
function keep(widget: Element, muscle = nameOf(widget)): boolean {
  const root = rootOf(widget);
  const tree = root?.querySelector<HTMLElement>('.care');
  if (!root || !tree) return false;
  if (!isOurs(tree) || !isAbout(tree, muscle)) {
    root.replaceChildren(make('slot'));
    return false;
  }
  const phase = readPhase(widget.getAttribute('phase'));
  return (
    tree.dataset.asked === JSON.stringify({ muscle, phase }) &&
    !OTHERS.some(name => widget.hasAttribute(name))
  );
}

/** What a page or a browser may do in the tree that matters to a reader. */
const IN_TREE = ['hidden', 'style', 'class', 'href', 'open'];

const isChange = ({ target, attributeName, oldValue }: MutationRecord): boolean =>
  attributeName === null || (target as Element).getAttribute(attributeName) !== oldValue;

export function followWidget(widget: Element, { need, guarded, calm }: Need): void {
  const root = rootOf(widget);
  const observer = new MutationObserver(
    guarded(records => {
      if (!records.some(isChange)) return;
      keep(widget);
      need();
    }),
  );
  const common = { attributes: true, attributeOldValue: true };
  observer.observe(widget, { ...common, attributeFilter: [...OPTION_NAMES] });
  if (root)
    observer.observe(root, { ...common, attributeFilter: IN_TREE, childList: true, subtree: true });
  // What is wrong is taken down until the element does it, on its way too.
  void customElements.whenDefined('care-picks').then(() => observer.disconnect());
  const set = guarded(([name, value]: readonly [string, unknown]) => {
    if (name === 'muscle') keep(widget, normalizeName(String(value ?? '')));
    need();
  });
  watchProperties(widget, set, calm);
  if (!keep(widget)) need();
}
