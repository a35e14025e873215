/**
 * `npm run shots`: every state of the widget and every page as a picture, in screenshots/, for people to look at. It
 * draws the built folder in the system's Chromium and asserts nothing.
 */
import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { ensureBuilt } from '../../../src/build/build.mjs';
import { ensureInstalled, root } from '../../../src/build/setup.mjs';
import { launch, serve } from '../engines/chromium.mjs';
import { mimeOf } from '../faults.mjs';
import { DEMO } from './demo-shots.mjs';

const OUT = join(root, 'screenshots');
const WIDTHS = [320, 390, 768, 1280];
const SCHEMES = ['light', 'dark'];

await ensureInstalled();
await ensureBuilt();
const { tsImport } = await import('tsx/esm/api');
const { digestOf, digestOfProduct } = await tsImport(
  '../../../src/domain/digest-of.ts',
  import.meta.url,
);

/** A muscle's file of the sample, changed for a state that the sample does not have, and signed anew. */
const sample = async change => {
  const file = JSON.parse(await readFile(join(root, 'dist/catalog/soleus.json'), 'utf8'));
  change(file);
  for (const product of file.products) product.digest = digestOfProduct(product, 'soleus');
  return JSON.stringify({ ...file, digest: digestOf(file) });
};

const FILES = {
  empty: () =>
    sample(file => {
      file.products = [];
    }),
  withheld: () =>
    sample(file => {
      for (const use of file.products.flatMap(product => product.uses))
        use.phases = ['acute', 'chronic'];
    }),
  one: () =>
    sample(file => {
      file.products = file.products.slice(5, 6);
    }),
  paid: () =>
    sample(file => {
      file.programs = { amazon: { tags: { US: 'maya-20' } } };
      for (const product of file.products) {
        product.offers.push({
          program: 'direct',
          seller: 'The Maker’s Own Shop',
          url: 'https://shop.example/',
        });
        product.image = {
          src: 'https://photos.example/photo.svg',
          alt: 'The product',
          width: 600,
          height: 400,
          credit: 'Maya Brandt',
        };
      }
    }),
  two: () =>
    sample(file => {
      file.products = file.products.slice(2, 4);
    }),
  fifty: () =>
    sample(file => {
      file.products = Array.from({ length: 50 }, (_, at) => ({
        ...file.products[at % file.products.length],
        id: `product-${at}`,
      }));
    }),
  /** Without what an author may leave out. */
  bare: () =>
    sample(file => {
      delete file.author;
      for (const product of file.products) {
        for (const name of ['brand', 'here', 'short_title', 'claims']) delete product[name];
        for (const use of product.uses) delete use.short;
      }
    }),
  long: () =>
    sample(file => {
      file.products[0].title =
        'An Uncommonly Long Name of a Product Which Nobody Would Ever Shorten, Donaudampfschifffahrtsgesellschaft Edition, 10 × 13 in';
      file.products[0].cautions = ['word '.repeat(40)];
    }),
};

/** What tells of answers stands in closed roots, into which nothing looks but what was there before. */
const openRoots = () => {
  const { attachShadow } = Element.prototype;
  Element.prototype.attachShadow = function attach(init) {
    return attachShadow.call(this, { ...init, mode: 'open' });
  };
};

/** Opens the reader's self-check and gives these answers. */
async function openCheck(page, ...answers) {
  await page.locator('.check summary').click();
  await page.locator('[data-condition]').first().waitFor();
  for (const answer of answers) {
    const box = page.locator(`[data-condition="${answer}"]`);
    // The questions stand in groups, of which one is open at a time.
    await box.evaluate(node => node.closest('.asked')?.setAttribute('open', ''));
    await box.click();
  }
}

const STATES = {
  both: ['muscle="soleus"'],
  acute: ['muscle="soleus" phase="acute"'],
  chronic: ['muscle="soleus" phase="chronic"'],
  table: ['muscle="soleus" phase="chronic" layout="table"'],
  compact: ['muscle="soleus" phase="acute" layout="compact"'],
  'limit-1': ['muscle="soleus" phase="chronic" limit="1"'],
  thigh: ['muscle="hamstrings" phase="chronic"'],
  empty: ['muscle="soleus" catalog="/empty/"'],
  withheld: ['muscle="soleus" phase="acute" catalog="/withheld/"'],
  'one-product': ['muscle="soleus" phase="acute" catalog="/one/"'],
  'two-products': ['muscle="soleus" catalog="/two/"'],
  'fifty-products': ['muscle="soleus" phase="acute" catalog="/fifty/"'],
  bare: ['muscle="soleus" catalog="/bare/"'],
  'paid-photo': ['muscle="soleus" phase="acute" country="US" new-tab catalog="/paid/"'],
  'long-name': ['muscle="soleus" phase="acute" limit="2" catalog="/long/"'],
  'more-open': [
    'muscle="soleus" phase="chronic" limit="3"',
    page =>
      page.evaluate(() => {
        for (const more of document
          .querySelector('care-picks')
          .shadowRoot.querySelectorAll('details'))
          more.open = true;
      }),
  ],
  'check-open': ['muscle="soleus" phase="chronic" limit="2"', page => openCheck(page)],
  'ask-first': ['muscle="soleus" phase="chronic"', page => openCheck(page, 'past-clot')],
  'not-for-you': [
    'muscle="soleus" phase="acute"',
    page => openCheck(page, 'gel-allergy', 'material-allergy'),
  ],
  'need-help': ['muscle="soleus" phase="chronic"', page => openCheck(page, 'suspected-clot')],
  'help-open': [
    'muscle="soleus" phase="acute" limit="1"',
    async page => {
      for (const card of await page.locator('.help summary').all()) await card.click();
      await page.locator('.numbers').waitFor();
    },
  ],
  failed: ['muscle="nobody"'],
};

const PHOTO =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 600 400"><path fill="#9bc" d="M0 0h600v400H0z"/><circle cx="300" cy="200" r="120" fill="#fff"/></svg>';

/** A plain post of a plain blog, light or dark as the reader's system is. */
const post =
  attributes => `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="color-scheme" content="light dark">
<meta name="viewport" content="width=device-width"><title>Post</title>
<style>body{margin:0 auto;padding:16px;max-width:1280px;box-sizing:border-box;font-family:Georgia,"DejaVu Serif",serif;line-height:1.6}</style>
<script type="module" src="/care-picks.js"></script>
<p>A sentence of the post above.</p><care-picks ${attributes}><p>What the author wrote as a fallback.</p></care-picks><p>A sentence of the post below.</p>`;

async function respond(path) {
  const state = path.slice(1);
  if (Object.hasOwn(STATES, state))
    return { type: 'text/html; charset=utf-8', body: post(STATES[state][0]) };
  const [, folder, name] = path.split('/');
  if (Object.hasOwn(FILES, folder) && name)
    return { type: mimeOf('.json'), body: await FILES[folder]() };
  return { type: mimeOf(path), body: await readFile(join(root, 'dist', path)) };
}

async function shoot(browser, address, name, act, full = true) {
  for (const colorScheme of SCHEMES) {
    for (const width of WIDTHS) {
      const page = await browser.newPage({
        viewport: { width, height: 900 },
        colorScheme,
        locale: 'en-US',
      });
      await page.route('https://photos.example/**', route =>
        route.fulfill({ contentType: mimeOf('.svg'), body: PHOTO }),
      );
      await page.addInitScript(openRoots);
      await page.goto(address, { waitUntil: 'networkidle' });
      await act?.(page);
      await page.screenshot({
        path: join(OUT, `${name}-${width}-${colorScheme}.png`),
        fullPage: full,
      });
      await page.close();
    }
  }
}

await rm(OUT, { recursive: true, force: true });
await mkdir(OUT, { recursive: true });
const { origin, close } = await serve(respond);
const browser = await launch();
const wanted = process.argv.slice(2);
const chosen = Object.entries(STATES).filter(
  ([name]) => wanted.length === 0 || wanted.includes(name),
);
for (const [name, [, act]] of chosen) await shoot(browser, `${origin}/${name}`, name, act);
if (wanted.length === 0) await shoot(browser, `${origin}/picks/soleus.html`, 'page-without-script');
for (const [name, query, act] of DEMO) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  await shoot(browser, `${origin}/index.html${query}`, name, act);
}
for (const page of await readdir(join(root, 'dist/docs'))) {
  const name = `docs-${page.replace('.html', '')}`;
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  await shoot(browser, `${origin}/docs/${page}`, name);
}
await browser.close();
close();
process.stdout.write(`Look at ${OUT}.\n`);
