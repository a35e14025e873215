/** What `embed.js` has made of a page, as tests of it ask. */
import { answer, nextEvent } from './page.ts';

/** The built folder on the tests' own site; ends in `/`. */
export const OWN = new URL('/dist/', location.href).href;

/** `embed.js` under another name, which ends so: a copy such as optimisers keep. */
export const copyOfScript = async (name: string): Promise<string> =>
  answer({ name, body: await (await fetch(`${OWN}embed.js`)).text() });

/** Every widget, in light trees and in the shadow roots of placeholders. */
export const widgets = (page: Document): readonly Element[] =>
  [...page.querySelectorAll('*')].flatMap(each => [
    ...(each.localName === 'care-picks' ? [each] : []),
    ...(each.localName === 'care-picks'
      ? []
      : (each.shadowRoot?.querySelectorAll('care-picks') ?? [])),
  ]);

/** The muscle that each of them shows, with `, clots` where its clot warning stands above the list. */
export const shown = (page: Document): readonly string[] =>
  widgets(page).map(({ shadowRoot }) => {
    const care = shadowRoot?.querySelector('.care');
    const isWarned = care?.querySelector('[data-region][data-caution="blood-clot"]');
    return `${care?.getAttribute('data-muscle')}${isWarned ? ', clots' : ''}`;
  });

export const isSeen = (element: Element): boolean => element.getClientRects().length > 0;

/** Does something to the page, and waits until a widget has loaded what it asks for. */
export async function loadsAfter(page: Document, work: () => unknown): Promise<void> {
  const loaded = nextEvent(page, 'care-picks-load');
  work();
  await loaded;
}

/** Does something to the page that loads nothing, and waits until what follows from it is drawn. */
export async function settlesAfter(page: Document, work: () => unknown): Promise<void> {
  work();
  for (let frame = 0; frame < 2; frame += 1)
    await new Promise(resolve => page.defaultView?.requestAnimationFrame(resolve));
}

/** Resolves once it holds; it is tried with every frame that is drawn. */
export async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise(requestAnimationFrame);
}

/** What the page has asked for over the network, as whole addresses. */
export const asked = (page: Document): readonly string[] =>
  (page.defaultView?.performance.getEntriesByType('resource') ?? []).map(({ name }) => name);

/** Waits until the widgets show these, in the order of the page: one that has loaded may yet give way to another. */
export async function shows(page: Document, expected: readonly string[]): Promise<void> {
  await until(() => shown(page).join('; ') === expected.join('; '));
}
