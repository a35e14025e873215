/** Driving widgets as a page and a reader would, across shadow roots, and waiting on events alone. */
import { executeServerCommand } from '@web/test-runner-commands';
import type { CarePicks } from '../../src/elements/care-picks.ts';
import { rootOf } from './roots/closed-roots.ts';

/** Origin of the built folder, another one than the tests' own. */
export const distOrigin = (which: 0 | 1 = 0): Promise<string> =>
  executeServerCommand('dist-origin', which);

const isElement = (node: Node): node is Element => node.nodeType === Node.ELEMENT_NODE;

/** Of the tests’ own window: a page in a frame may have made something else of these. */
const { querySelectorAll: inElement, matches } = Element.prototype;
const { querySelectorAll: inFragment } = DocumentFragment.prototype;
const { querySelectorAll: inDocument } = Document.prototype;

/** What matches below a node, in its own tree. The browser finds it many times faster than a walk would. */
function below(node: Node, selector: string): readonly Element[] {
  if (isElement(node)) return [...inElement.call(node, selector)];
  if (node.nodeType === Node.DOCUMENT_NODE) return [...inDocument.call(node, selector)];
  return [...inFragment.call(node as DocumentFragment, selector)];
}

/** The same through shadow roots: what stands in one comes after its host. */
function through(node: Node, selector: string): readonly Element[] {
  const matching = below(node, selector);
  const elements = below(node, '*');
  const own = isElement(node) ? rootOf(node) : null;
  const first = own ? through(own, selector) : [];
  if (!elements.some(rootOf)) return [...first, ...matching];
  const isMatching = new Set(matching);
  const found = [...first];
  for (const element of elements) {
    if (isMatching.has(element)) found.push(element);
    const root = rootOf(element);
    if (root) found.push(...through(root, selector));
  }
  return found;
}

/** Every element below a node that matches, and itself, in tree order, through shadow roots, closed ones too. */
export const all = (root: Node, selector: string): Element[] => [
  ...(isElement(root) && matches.call(root, selector) ? [root] : []),
  ...through(root, selector),
];

export const one = (root: Node, selector: string): Element => {
  const [element] = all(root, selector);
  if (!element) throw new Error(`Nothing matches ${selector}.`);
  return element;
};

/** The element, and around it each element in whose root it stands. */
function withHosts(element: Element): readonly Element[] {
  const root = element.getRootNode();
  return 'host' in root ? [element, ...withHosts((root as ShadowRoot).host)] : [element];
}

/** Whether an element comes after another as a reader meets them, through shadow roots. */
export const follows = (element: Element, other: Element): boolean =>
  withHosts(element).some(late =>
    withHosts(other).some(
      early => early.compareDocumentPosition(late) === Node.DOCUMENT_POSITION_FOLLOWING,
    ),
  );

/** Text as it is drawn, white space folded; what stands in closed roots comes after the rest. */
export const drawnText = (element: Element): string =>
  [element, ...all(element, '.closed')]
    .map(each => (each as HTMLElement).innerText)
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();

/** Text as a reader gets it, white space folded. */
export const textOf = (element: Element): string =>
  (element.textContent ?? '').replace(/\s+/g, ' ').trim();

/** The next event of one of these types anywhere below a target. */
export const nextEvent = <E extends Event>(
  target: EventTarget,
  ...types: readonly string[]
): Promise<E> =>
  new Promise(resolve => {
    const stop = new AbortController();
    for (const type of types) {
      target.addEventListener(
        type,
        event => {
          stop.abort();
          resolve(event as E);
        },
        { signal: stop.signal },
      );
    }
  });

/** Puts HTML into the document and waits until its widget has loaded or failed. */
export async function mount(html: string): Promise<CarePicks> {
  const box = document.createElement('div');
  box.dataset.mounted = '';
  document.body.append(box);
  const outcome = nextEvent(box, 'care-picks-load', 'care-picks-error');
  box.innerHTML = html;
  await outcome;
  const element = one(box, 'care-picks') as CarePicks;
  await element.updateComplete;
  return element;
}

/** Takes away what `mount` put there. */
export function unmount(): void {
  for (const box of document.querySelectorAll('[data-mounted]')) box.remove();
}

/** `either corpak-hot-cold-pack cold-pack heat-pack` for every card on show: when it fits, what it is, what it does. */
export const cards = (root: Node): string[] =>
  all(root, '[data-product]').map(card => {
    const when = card.closest('section')?.id;
    return `${when} ${card.getAttribute('data-product')} ${card.getAttribute('data-modality')}`;
  });

/** What the console was told while `work` ran. */
export async function errorsDuring(work: () => Promise<unknown>): Promise<string[]> {
  const said: string[] = [];
  const { error } = console;
  console.error = (...words: unknown[]) => said.push(words.map(String).join(' '));
  try {
    await work();
  } finally {
    console.error = error;
  }
  return said;
}

/** Gives an answer on the tests' own origin; see faults.mjs. */
export const answer = async (payload: object): Promise<string> =>
  new URL(await executeServerCommand('answer', payload as never), location.href).href;

/** Waits until something that matches stands in the widget; it is drawn again when it does. */
export const appears = (element: CarePicks, selector: string): Promise<Element> =>
  new Promise(resolve => {
    const check = () => {
      const [found] = all(element, selector);
      if (found) {
        observer.disconnect();
        resolve(found);
        return;
      }
      for (const host of [element, ...all(element, '.closed')]) {
        const root = rootOf(host);
        if (root) observer.observe(root, { childList: true, subtree: true });
      }
    };
    const observer = new MutationObserver(check);
    check();
  });

/** Serves a compiled file of the test's own; gives the address of its folder. */
export const folderWith = async (file: object, name = 'soleus'): Promise<string> =>
  new URL('.', await answer({ name: `${name}.json`, body: JSON.stringify(file) })).href;
