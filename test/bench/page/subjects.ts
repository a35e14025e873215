/** What is compared: our own forms, the same words by hand, and what others would put there. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { compiler } from '../../../src/catalog/compile.ts';
import { muscleById } from '../../../src/catalog/muscles.ts';
import type { Catalog } from '../../../src/catalog/schema.ts';
import { host } from '../../../src/elements/styles/host.ts';
import { treeCss } from '../../../src/elements/styles/tree.ts';
import { firstHtml } from '../../../src/folder/first.ts';
import { prerendered } from '../../../src/folder/prerendered.ts';
import { minify } from '../../../src/folder/rendered.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const PACKAGES = join(ROOT, 'test/bench/node_modules');

export interface Subject {
  readonly name: string;
  readonly picks: string;
  readonly head?: string;
  /** How many cards it shows; 0: none, as for a page without picks. */
  readonly cards: number;
  /** Files that only this one has, by their path. */
  readonly files?: Readonly<Record<string, string>>;
}

/** Both phases of the nine products. */
const CARDS = 13;
const LINK =
  '<a href="/site/picks/soleus.html">Care picks for the soleus, and when not to use them</a>';
const EMBED = '<script async src="/site/embed.js"></script>';
const MODULE = '<script type="module" src="/site/care-picks.js"></script>';

/** A React widget of the same tree, from the same data. */
async function react(tree: string): Promise<Subject> {
  const entry = join(ROOT, 'test/bench/page/react-widget.js');
  const result = await build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: { write: false, lib: { entry, formats: ['es'], fileName: 'react' }, minify: true },
  });
  const [output] = Array.isArray(result) ? result : [result];
  const code = output && 'output' in output ? output.output[0].code : '';
  return {
    name: 'React widget',
    picks: '<div id="react"></div><script type="module" src="/react.js"></script>',
    cards: CARDS,
    files: { '/react.js': code, '/react.json': tree },
  };
}

/** Hits of the same products, from a client that answers at once. */
async function instantsearch(products: readonly object[]): Promise<Subject> {
  const code = await readFile(
    join(PACKAGES, 'instantsearch.js/dist/instantsearch.production.min.js'),
    'utf8',
  );
  const start = `
    const hits = ${JSON.stringify(products)}.map((hit, objectID) => ({ ...hit, objectID }));
    const searchClient = { search: requests => Promise.resolve({ results: requests.map(() => ({ hits, nbHits: hits.length, page: 0, nbPages: 1, hitsPerPage: 20, processingTimeMS: 1, query: '', params: '' })) }) };
    const search = instantsearch({ indexName: 'picks', searchClient });
    search.addWidgets([instantsearch.widgets.hits({ container: '#hits', templates: { item: (hit, { html }) => html\`<article class="card"><h3>\${hit.title}</h3><p>\${hit.why}</p><p>\${hit.how}</p><a href=\${hit.url}>See it</a></article>\` } })]);
    search.start();`;
  return {
    name: 'instantsearch.js hits',
    picks:
      '<div id="hits"></div><script defer src="/instantsearch.js"></script><script defer src="/hits.js"></script>',
    cards: products.length,
    files: { '/instantsearch.js': code, '/hits.js': start },
  };
}

/** Bytes, parse and start alone: its shop is not asked. */
async function buyButton(): Promise<Subject> {
  const code = await readFile(
    join(PACKAGES, '@shopify/buy-button-js/dist/buybutton.min.js'),
    'utf8',
  );
  const start = `ShopifyBuy.UI.init(ShopifyBuy.buildClient({ domain: 'shop.example', storefrontAccessToken: 'x' }));
    document.querySelector('#buy').innerHTML = '<div class="card"></div>';`;
  return {
    name: 'buy-button-js (start)',
    picks:
      '<div id="buy"></div><script defer src="/buy.js"></script><script defer src="/start.js"></script>',
    cards: 1,
    files: { '/buy.js': code, '/start.js': start },
  };
}

export async function subjects(): Promise<readonly Subject[]> {
  const catalog = JSON.parse(await readFile(join(ROOT, 'catalog/catalog.json'), 'utf8')) as Catalog;
  const soleus = muscleById('soleus');
  if (!soleus) throw new Error('The anatomy has no soleus.');
  const file = compiler(catalog)(soleus);
  const tree = await firstHtml(file);
  const hits = file.products.flatMap(({ id, title, uses }) =>
    uses.map(({ why, how }) => ({ title, why, how, url: `https://shop.example/${id}` })),
  );
  return [
    { name: 'no widget', picks: '', cards: 0 },
    { name: 'plain HTML', picks: tree, head: `<style>${minify(treeCss)}</style>`, cards: CARDS },
    { name: 'prerendered', picks: await prerendered(file, {}, '/site/'), cards: CARDS },
    {
      name: 'element',
      picks: `<care-picks muscle="soleus"></care-picks>`,
      head: MODULE,
      cards: CARDS,
    },
    { name: 'script in place', picks: EMBED.replace('>', ' data-muscle="soleus">'), cards: CARDS },
    { name: 'link', picks: `${LINK}${EMBED}`, cards: CARDS },
    {
      name: 'placeholder',
      picks: `<div class="care-picks" data-muscle="soleus">${LINK}</div>${EMBED}`,
      cards: CARDS,
    },
    await react(JSON.stringify({ html: tree, css: host + treeCss })),
    await instantsearch(hits),
    await buyButton(),
  ];
}
