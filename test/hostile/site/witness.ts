/**
 * What a stranger's page tells the test: what was thrown into it, what its console was told, which events came, and which
 * nodes of its own were touched. It stands first in the page, so that nothing there can take its ears away.
 *
 * A script of the page that changes the page does so within `theirs(() => …)`, for what is changed otherwise was changed
 * by us.
 */
import { answer } from '../../support/page.ts';

export interface Told {
  /** Errors that nobody caught, and rejections. */
  readonly thrown: readonly string[];
  /** Words in the console. */
  readonly lines: readonly string[];
  readonly events: readonly string[];
  /** Nodes of the page's own that were changed, each as a sentence. */
  readonly touched: readonly string[];
}

/** Runs in the page, as text: it uses nothing from outside. */
function listen(): void {
  const thrown: string[] = [];
  const lines: string[] = [];
  const events: string[] = [];
  const touched: string[] = [];
  const { watchRoots } = parent as { watchRoots?: (view: Window) => void };
  watchRoots?.(window);
  addEventListener('error', event => thrown.push(String(event.message)));
  addEventListener('unhandledrejection', event => thrown.push(String(event.reason)));
  const { error } = console;
  console.error = (...words) => {
    lines.push(words.map(String).join(' '));
    error.apply(console, words);
  };
  for (const type of ['care-picks-load', 'care-picks-error'])
    addEventListener(type, () => events.push(type), true);

  const isOurs = (node: Node): boolean =>
    node instanceof Element && node.closest('care-picks, care-catalog') !== null;
  /**
   * What an author wrote may be marked as filled, by an attribute of our name; a link by any other too, as long as it
   * leads where it did.
   */
  const isMark = ({ target, attributeName }: MutationRecord): boolean =>
    attributeName === 'data-care-picks' ||
    (target instanceof Element &&
      target.matches('a[href*="picks/"]') &&
      !['href', 'class', 'id'].includes(attributeName ?? ''));
  const name = (node: Node): string =>
    node instanceof Element ? node.outerHTML.slice(0, 80) : `“${node.textContent}”`;
  let isParsing = true;
  const see = (records: readonly MutationRecord[]): void => {
    for (const record of records) {
      const { type, target, attributeName, addedNodes, removedNodes } = record;
      // The parser gives a body the attributes of a second one, and a text its second half.
      if (isParsing && type !== 'childList') continue;
      if (type === 'attributes' && !isOurs(target) && !isMark(record))
        touched.push(`${attributeName} of ${name(target)}`);
      if (type === 'characterData' && !isOurs(target.parentNode ?? target))
        touched.push(`the text ${name(target)}`);
      // The parser moves nodes too, but it takes none away for good.
      for (const node of removedNodes)
        if (!isOurs(node) && !isOurs(target) && !node.isConnected)
          touched.push(`${name(node)} was taken away`);
      if (isParsing) continue;
      for (const node of addedNodes)
        if (!isOurs(node) && node.isConnected) touched.push(`${name(node)} was added`);
    }
  };
  const observer = new MutationObserver(see);
  observer.observe(document, {
    subtree: true,
    childList: true,
    attributes: true,
    characterData: true,
  });
  // What comes with the page itself is the parser's. It says that it has ended before anybody else is heard.
  document.addEventListener('readystatechange', () => {
    see(observer.takeRecords());
    isParsing = false;
  });
  const told = (): Told => {
    see(observer.takeRecords());
    return { thrown, lines, events, touched };
  };
  const theirs = (work: () => unknown): void => {
    see(observer.takeRecords());
    work();
    observer.takeRecords();
  };
  Object.defineProperties(window, {
    told: { value: told, configurable: true },
    theirs: { value: theirs, configurable: true },
  });
}

const SCRIPT = `(${listen})()`;

/** As a script that XML can bear as well. */
export const WITNESS = `<script>/*<![CDATA[*/${SCRIPT}/*]]>*/</script>`;

/** What policies let in: a file of the page's own site, with a nonce for those that ask for one. */
export const NONCE = 'bm9uY2U';
export async function witnessFile(): Promise<string> {
  const address = await answer({ name: 'witness.js', body: SCRIPT });
  return `<script nonce="${NONCE}" src="${address}"></script>`;
}
