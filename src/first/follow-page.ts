/** What a page adds while its widgets are only painted, and who else may have one where nobody can look. */
import type { Need } from './need.ts';
import { find, widgets } from './widgets.ts';

const OURS = 'care-picks, care-catalog, .care-picks';

/** Others’ elements and shadow roots may have a widget inside. */
const isOpaque = (element: Element): boolean =>
  element.localName !== 'care-picks' &&
  (element.localName.includes('-') ||
    (element.shadowRoot !== null && !element.matches('.care-picks')));

const asks = (element: Element): boolean => element.matches(OURS) || isOpaque(element);

function adds({ addedNodes, type, target }: MutationRecord): boolean {
  // A placeholder is filled once it says for which muscle.
  if (type === 'attributes') return (target as Element).matches('.care-picks');
  return [...addedNodes].some(
    node => node instanceof Element && [node, ...node.querySelectorAll('*')].some(asks),
  );
}

/** Calls where the page has what may ask for an element, or gets it. */
export function followPage(painted: readonly Element[], { need, calm, guarded }: Need): void {
  const observer = new MutationObserver(
    guarded(records => {
      if (records.some(adds)) need();
    }),
  );
  calm.addEventListener('abort', () => observer.disconnect());
  for (const root of new Set([document, ...painted.map(each => each.getRootNode())]))
    observer.observe(root, {
      childList: true,
      subtree: true,
      attributeFilter: ['class', 'data-muscle'],
    });
  if (find('*').some(isOpaque) || widgets().some(each => !painted.includes(each))) need();
}
