/** The three ways in which a widget comes onto a page with scripts, and waiting for what it does there. */
import { prerendered } from '../../../src/folder/prerendered.ts';
import { all, distOrigin } from '../../support/page.ts';
import type { Site } from '../../support/site.ts';

export const origin: string = await distOrigin();

const SCRIPT = `<script type="module" src="${origin}/care-picks.js"></script>`;
const file = await (await fetch(`${origin}/catalog/soleus.json`)).json();

/** Each as the body of a page, and how many cards it has. */
export const FORMS: readonly (readonly [name: string, body: string, cards: number])[] = [
  ['live', `<care-picks muscle="soleus" limit="5"></care-picks>${SCRIPT}`, 5],
  ['painted first', `<care-picks muscle="soleus"></care-picks>${SCRIPT}`, 9],
  ['prerendered', (await prerendered(file, { muscle: 'soleus' })) + SCRIPT, 9],
];

/** What the page’s console is told next. */
export const nextWord = (site: Site): Promise<string> =>
  new Promise(resolve => {
    const { console } = site.window as unknown as { console: Console };
    const { error } = console;
    console.error = (...words: unknown[]) => {
      error(...words);
      resolve(words.map(String).join(' '));
    };
  });

export const links = ({ document }: Site): HTMLAnchorElement[] =>
  all(document, 'a.shop') as HTMLAnchorElement[];
