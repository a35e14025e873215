/** A reader with a content blocker: our files come, and neither the embeds nor a page without script lose anything. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { root } from '../../../src/build/setup.mjs';
import type { MuscleFile } from '../../../src/domain/types.ts';
import { page as muscleHtml } from '../../../src/folder/page.ts';
import { launch, serve } from '../../support/engines/chromium.mjs';
import { mimeOf } from '../../support/faults.mjs';
import { atLeast } from '../../support/lists/at-least.ts';
import { limit } from '../../support/speed/limit.mjs';
import { type Blocker, blockedBy, blocker, readLists } from './rules.ts';

const POST = 'https://www.blog.example/posts/soleus';
/** Where authors put the folder; the last ones are other sites, from a CDN to a bare name. */
const PLACES = [
  'https://www.blog.example/care/',
  'https://www.blog.example/',
  'https://www.blog.example/wp-content/uploads/care-picks/',
  'https://blog.example/care/v1/',
  'https://static.blog.example/care/',
  'https://cdn.host.example/sites/17/care/',
  'https://care-picks.example/',
  'https://carepicks.com/',
];
/** In the EasyList of 2019, and in none of today's: it kept the name `quads` from readers, and `quadriceps` not. */
const OUTDATED = '/quads.';
const typeOf = (name: string): string =>
  /\.js$/.test(name) ? 'script' : /\.html$/.test(name) ? 'sub_frame' : 'xmlhttprequest';

const dist = join(root, 'dist');
const FILES = [
  ...['embed.js', 'care-picks.js', 'catalog.schema.json', 'hashes.json', 'LICENSES.txt'],
  ...['chunks', 'catalog', 'first', 'picks'].flatMap(folder =>
    readdirSync(join(dist, folder)).map(name => `${folder}/${name}`),
  ),
];

const LINK = '<a href="/care/picks/soleus.html?phase=acute&limit=3">Care picks for the soleus</a>';
const EMBEDS = `<!doctype html><html lang="en"><title>Post</title><body>
  <p>${LINK}</p>
  <div class="care-picks" data-muscle="soleus">${LINK}</div>
  <script async src="/care/embed.js" data-muscle="soleus"></script>
  <care-picks muscle="soleus" layout="table">${LINK}</care-picks>
  <care-catalog country="US"><care-picks muscle="soleus">${LINK}</care-picks></care-catalog>
  <script type="module" src="/care/care-picks.js"></script>`;

/** The page without script of an author with a tag. */
function paidPage(): Promise<string> {
  const file = JSON.parse(readFileSync(join(dist, 'catalog/soleus.json'), 'utf8')) as MuscleFile;
  return muscleHtml({ ...file, programs: { amazon: { tags: { US: 'example-20' } } } });
}

let lists: Readonly<Record<string, string>>;
let rules: Blocker;
let browser: Browser;
let site: { readonly origin: string; readonly close: () => void };
before(async () => {
  lists = readLists();
  rules = blocker(lists);
  browser = await launch();
  site = await serve(async (path: string) => {
    if (path === '/embeds.html') return { type: mimeOf('.html'), body: EMBEDS };
    if (path === '/paid.html') return { type: mimeOf('.html'), body: await paidPage() };
    return { type: mimeOf(path), body: await readFile(join(dist, path.replace(/^\/care\//, ''))) };
  });
});
after(async () => {
  await browser?.close();
  site?.close();
});

/** Each element of the page that has a box, in words that tell it from the others. */
const boxesIn = (): readonly string[] =>
  [...document.body.querySelectorAll('*')].flatMap((element, at) =>
    element.getClientRects().length > 0 ? [`${at} ${element.localName}.${element.className}`] : [],
  );
const namesIn = () => {
  const all = [...document.querySelectorAll('*')];
  return {
    classes: [...new Set(all.flatMap(element => [...element.classList]))],
    ids: all.flatMap(({ id }) => (id ? [id] : [])),
    hrefs: all.flatMap(element => element.getAttribute('href') ?? []),
  };
};

/** Does to the page what a blocker does. */
async function hide(page: Page): Promise<void> {
  const { styles } = rules.getCosmeticsFilters({
    ...{ url: POST, hostname: 'www.blog.example', domain: 'blog.example' },
    ...(await page.evaluate(namesIn)),
  });
  assert.ok(styles.length > 10_000);
  await page.addStyleTag({ content: styles });
}

it('the lists → as many rules as blockers have, which block and hide what they are for', async () => {
  const lengths = Object.values(lists).map(list => list.split('\n').length);
  assert.ok(lengths.reduce((sum, length) => sum + length, 0) > 300_000, String(lengths));
  const url = 'https://googleads.g.doubleclick.net/pagead/ads.js';
  assert.match(
    blockedBy(rules, { url, sourceUrl: POST, type: 'script' }) ?? '',
    /googleads|doubleclick/,
  );
  const page = await browser.newPage();
  await page.setContent('<p class="ad-banner">Buy</p><p>Read</p>');
  await page.evaluate('globalThis.__name = value => value');
  await hide(page);
  assert.equal((await page.evaluate(boxesIn)).length, 1);
  await page.close();
});

describe('addresses', () => {
  for (const place of PLACES)
    it(`${place} → every file comes`, () => {
      const blocked = atLeast(350, FILES).flatMap(name => {
        const rule = blockedBy(rules, { url: place + name, sourceUrl: POST, type: typeOf(name) });
        return rule && rule !== OUTDATED ? [`${name}: ${rule}`] : [];
      });
      assert.deepEqual(blocked, []);
    });
});

describe('pages', () => {
  for (const [path, least] of [
    ['/embeds.html', 5],
    ['/care/picks/soleus.html', 300],
    ['/paid.html', 300],
  ] as const)
    it(`${path} → shows as much as without a blocker`, async () => {
      const page = await browser.newPage();
      page.setDefaultTimeout(limit(20_000));
      await page.goto(site.origin + path);
      if (path === '/embeds.html') {
        await page.locator('care-picks [data-product]').nth(29).waitFor();
        await page.waitForLoadState('networkidle');
      }
      await page.evaluate('globalThis.__name = value => value');
      const whole = await page.evaluate(boxesIn);
      await hide(page);
      assert.deepEqual(await page.evaluate(boxesIn), atLeast(least, whole));
      await page.close();
    });
});
