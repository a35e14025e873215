/** Every form in which an author can put the picks into a post, as the README has it. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { MuscleFile } from '../../../src/catalog/types.ts';
import { prerendered } from '../../../src/folder/prerendered.ts';
import { DIST } from './site.ts';
import type { Subject } from './subject.ts';

const LINK =
  '<a href="/site/picks/soleus.html">Care picks for the soleus, and when not to use them</a>';
const EMBED = '<script async src="/site/embed.js"></script>';
export const MODULE = '<script type="module" src="/site/care-picks.js"></script>';
export const ELEMENT = '<care-picks muscle="soleus"></care-picks>';

/** One of them under the other, as in a post that comes back to the muscle. */
const often = (count: number): string =>
  Array.from({ length: count }, () => `${ELEMENT}\n<p>And then it came back.</p>`).join('\n');

/** What the page can fetch while it still reads the script. */
const PRELOAD = '<link rel="preload" href="/site/first/soleus.json" as="fetch" crossorigin>';

export const FORMS = [
  'prerendered',
  'custom element',
  'script in place',
  'link',
  'placeholder',
] as const;
export type Form = (typeof FORMS)[number];

interface Own extends Subject {
  readonly name: Form;
}

/** The forms in turn, all with the same cards. */
export async function forms(cards: number): Promise<readonly Own[]> {
  const file = JSON.parse(await readFile(join(DIST, 'catalog/soleus.json'), 'utf8')) as MuscleFile;
  const hosts = ['care-picks'];
  return [
    { name: 'prerendered', picks: await prerendered(file, {}, '/site/'), hosts, cards },
    { name: 'custom element', picks: `${MODULE}\n${ELEMENT}`, hosts, cards },
    {
      name: 'script in place',
      picks: EMBED.replace('></', ' data-muscle="soleus"></'),
      hosts,
      cards,
    },
    { name: 'link', picks: `${LINK}\n${EMBED}`, hosts, cards },
    {
      name: 'placeholder',
      picks: `<div class="care-picks" data-muscle="soleus">\n${LINK}\n</div>\n${EMBED}`,
      hosts: ['.care-picks', 'care-picks'],
      cards,
    },
  ];
}

/** The element with what an author may add to it, and many of it. */
export const variants = (cards: number): readonly Subject[] => {
  const element = { picks: `${MODULE}\n${ELEMENT}`, hosts: ['care-picks'], cards };
  return [
    { ...element, name: 'custom element, preloaded', head: PRELOAD },
    { ...element, name: '10 widgets', picks: `${MODULE}\n${often(10)}` },
    { ...element, name: '50 widgets', picks: `${MODULE}\n${often(50)}` },
  ];
};

/** The element with the space kept that it will need on this phone. */
export const reserved = (cards: number, height: number): Subject => ({
  name: 'custom element, space reserved',
  picks: `${MODULE}\n${ELEMENT}`,
  head: `<style>care-picks { min-height: ${Math.ceil(height)}px }</style>`,
  hosts: ['care-picks'],
  cards,
});
