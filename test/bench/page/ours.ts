/** Every form in which an author can put the picks into a post, as the documentation has it. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Subject } from './subject.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

const LINK =
  '<a href="/site/picks/soleus.html">Care picks for the soleus, and when not to use them</a>';
const EMBED = '<script async src="/site/embed.js"></script>';
const SCRIPT = EMBED.replace('></', ' data-muscle="soleus"></');
export const MODULE = '<script type="module" src="/site/care-picks.js"></script>';
export const ELEMENT = '<care-picks muscle="soleus"></care-picks>';

/** One of them under the other, as in a post that comes back to the muscle. */
const often = (count: number): string =>
  Array.from({ length: count }, () => `${ELEMENT}\n<p>And then it came back.</p>`).join('\n');

/** What the browser can fetch while it still reads the post, as the demo page writes it for picks near its top. */
const TREE = '<link rel="preload" href="/site/first/soleus.json" as="fetch" crossorigin>';
const AHEAD = `<link rel="modulepreload" href="/site/care-picks.js">\n${TREE}`;

export const FORMS = [
  'prerendered',
  'quick script',
  'custom element, fetched ahead',
  'custom element',
  'script in place, fetched ahead',
  'script in place',
  'link',
  'placeholder',
] as const;
export type Form = (typeof FORMS)[number];

interface Own extends Subject {
  readonly name: Form;
}

/** What the command line prints for a page that is built ahead. */
function rendered(): string {
  const command = [join(ROOT, 'src/cli/care-picks.mjs'), 'render'];
  const catalog = join(ROOT, 'catalog/catalog.json');
  const options = ['--muscle', 'soleus', '--home', '/site'];
  return execFileSync(process.execPath, [...command, catalog, ...options], { encoding: 'utf8' });
}

/** The forms in turn, all with the same cards. */
export function forms(cards: number): readonly Own[] {
  const hosts = ['care-picks'];
  return [
    { name: 'prerendered', picks: rendered(), hosts, cards },
    {
      name: 'quick script',
      picks: '<script async src="/site/picks/soleus.js"></script>',
      hosts,
      cards,
    },
    {
      name: 'custom element, fetched ahead',
      picks: `${MODULE}\n${TREE}\n${ELEMENT}`,
      hosts,
      cards,
    },
    { name: 'custom element', picks: `${MODULE}\n${ELEMENT}`, hosts, cards },
    { name: 'script in place, fetched ahead', picks: `${AHEAD}\n${SCRIPT}`, hosts, cards },
    { name: 'script in place', picks: SCRIPT, hosts, cards },
    { name: 'link', picks: `${LINK}\n${EMBED}`, hosts, cards },
    {
      name: 'placeholder',
      picks: `<div class="care-picks" data-muscle="soleus">\n${LINK}\n</div>\n${EMBED}`,
      hosts: ['.care-picks', 'care-picks'],
      cards,
    },
  ];
}

export const MANY_PRODUCTS = '50 products';

/** The element many times, and with as many products as a file may hold. */
export const variants = (cards: number): readonly Subject[] => {
  const element = { picks: `${MODULE}\n${ELEMENT}`, hosts: ['care-picks'], cards };
  const many = MODULE.replace('/site/', '/many/');
  return [
    { ...element, name: MANY_PRODUCTS, picks: `${many}\n${ELEMENT}`, cards: 50 },
    { ...element, name: '10 widgets', picks: `${MODULE}\n${often(10)}` },
    { ...element, name: '50 widgets', picks: `${MODULE}\n${often(50)}` },
  ];
};

/** The element in a box as high as the screen, so that what follows is moved out of sight of the reader. */
export const RESERVED = 'custom element, space reserved';
export const reserved = (cards: number): Subject => ({
  name: RESERVED,
  picks: `${MODULE}\n<div style="display: flow-root; min-height: 100vh">${ELEMENT}</div>`,
  hosts: ['care-picks'],
  cards,
});
