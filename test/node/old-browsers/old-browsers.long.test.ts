/**
 * Below what is supported, nothing breaks: a real Chromium of January 2023, and the same without what Safari 16.4
 * had not. Every embed shows its picks with their cautions in readable colours, and the console stays silent. Further
 * below, as in Safari 16.0, the author's link stays.
 */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { root } from '../../../src/build/setup.mjs';
import type { MuscleFile } from '../../../src/domain/types.ts';
import { prerendered } from '../../../src/folder/prerendered.ts';
import { serve } from '../../support/engines/chromium.mjs';
import { launchOld } from '../../support/engines/old-chromium.mjs';
import { mimeOf } from '../../support/faults.mjs';
import { atLeast } from '../../support/lists/at-least.ts';
import { limit } from '../../support/speed/limit.mjs';
import { type Seen, seenIn } from './in-sight.ts';

const LINK = '<a href="/care/picks/soleus.html">Care picks for the soleus</a>';
const EMBED = '<script async src="/care/embed.js"></script>';
const MODULE = '<script type="module" src="/care/care-picks.js"></script>';

const FORMS: Readonly<Record<string, () => Promise<string>>> = {
  'a link': async () => `${LINK}${EMBED}`,
  'a placeholder': async () => `<div class="care-picks" data-muscle="soleus">${LINK}</div>${EMBED}`,
  'a script in place': async () =>
    '<script async src="/care/embed.js" data-muscle="soleus"></script>',
  'the element': async () => `<care-picks muscle="soleus">${LINK}</care-picks>${MODULE}`,
  'the element in another layout': async () =>
    `<care-picks muscle="soleus" layout="table" theme="dark">${LINK}</care-picks>${MODULE}`,
  'the element built ahead of time': async () =>
    prerendered(
      JSON.parse(await readFile(join(root, 'dist/catalog/soleus.json'), 'utf8')) as MuscleFile,
      {},
      { scriptBase: '/care/' },
    ),
};

/** What Safari got only later, or never. */
function asSafari164(): void {
  const gone: readonly (readonly [object, string])[] = [
    [Element.prototype, 'checkVisibility'],
    [window, 'requestIdleCallback'],
    [window, 'cancelIdleCallback'],
  ];
  for (const [owner, name] of gone) Reflect.deleteProperty(owner, name);
}

/** Safari 16.0 has no style sheet that a script can make. */
function asSafari160(): void {
  for (const { prototype } of [Document, ShadowRoot])
    Reflect.deleteProperty(prototype, 'adoptedStyleSheets');
  window.CSSStyleSheet = class {
    constructor() {
      throw new TypeError('Illegal constructor');
    }
  } as unknown as typeof CSSStyleSheet;
}

const SUPPORTED_BELOW: Readonly<Record<string, (() => void) | undefined>> = {
  'Chromium 109': undefined,
  'without what Safari 16.4 had not': asSafari164,
};

const luminance = (color: string): number => {
  const [r = 0, g = 0, b = 0] = (color.match(/[\d.]+/g) ?? []).map(part => {
    const value = Number(part) / 255;
    return value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
const contrast = (one: string, other: string): number => {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
};

/** Nothing on the page without its cautions, and every text of theirs is one that can be read. */
function expectSafe({ products, clotWarnings, faults, colors }: Seen, least: number): void {
  assert.ok(products >= least, `${products} products`);
  assert.equal(clotWarnings, 1);
  assert.deepEqual(faults, []);
  const pale = atLeast(20, colors).filter(([, text, ground]) => !(contrast(text, ground) >= 7));
  assert.deepEqual(pale, []);
}

let browser: Browser;
let site: { readonly origin: string; readonly close: () => void };
let body = '';
before(async () => {
  browser = await launchOld();
  site = await serve(async (path: string) =>
    path === '/post.html'
      ? { type: mimeOf('.html'), body }
      : {
          type: mimeOf(path),
          body: await readFile(join(root, 'dist', path.replace(/^\/care\//, ''))),
        },
  );
});
after(async () => {
  await browser?.close();
  site?.close();
});

/** A page and what its console says, an exception too. */
async function open(path: string, without?: () => void, colorScheme: 'light' | 'dark' = 'light') {
  const page = await browser.newPage({ colorScheme });
  page.setDefaultTimeout(limit(20_000));
  const said: string[] = [];
  page.on('console', message => said.push(message.text()));
  page.on('pageerror', error => said.push(String(error)));
  // The compiler of the tests names each function with a helper that no page has.
  await page.addInitScript('globalThis.__name = value => value');
  if (without) await page.addInitScript(without);
  await page.goto(site.origin + path);
  return { page, said };
}

const cards = (page: Page) => page.locator('care-picks [data-product]');

it('the browser is as old as it says', () => assert.match(browser.version(), /^109\./));

for (const [name, without] of Object.entries(SUPPORTED_BELOW))
  describe(name, () => {
    for (const [form, make] of Object.entries(FORMS))
      for (const ground of ['#fff', '#111'])
        it(`${form}, on ${ground} → the picks with their cautions, readable, and a phase can be chosen`, async () => {
          body = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Post</title></head>
            <body style="background: ${ground}"><h1>The soleus</h1>${await make()}</body></html>`;
          const { page, said } = await open('/post.html', without);
          await cards(page)
            .nth(8)
            .waitFor()
            .catch(cause => {
              throw new Error(`No picks: ${said.join(' · ')}`, { cause });
            });
          // What is painted first is taken over by the element, whose phases can be chosen.
          await page.locator('care-picks:defined').waitFor();
          await page.waitForLoadState('networkidle');
          expectSafe(await page.evaluate(seenIn), 9);
          await page.locator('care-picks input[type="radio"]').first().check();
          await cards(page).nth(8).waitFor({ state: 'detached' });
          expectSafe(await page.evaluate(seenIn), 4);
          assert.deepEqual(said, []);
          await page.close();
        });
  });

describe('without what Safari 16.0 had not', () => {
  for (const form of ['a link', 'a placeholder', 'the element'])
    it(`${form} → the link stays, and the console says why, once`, async () => {
      body = `<!doctype html><html lang="en"><title>Post</title><body>${await FORMS[form]?.()}`;
      const { page, said } = await open('/post.html', asSafari160);
      await page.waitForLoadState('networkidle');
      assert.equal(await page.locator('a[href$="/care/picks/soleus.html"]').isVisible(), true);
      assert.equal(await page.locator('[data-product]').count(), 0);
      assert.deepEqual(
        said.map(line => line.split(':')[0]),
        ['[care-picks] script/unreachable'],
      );
      await page.close();
    });
});

describe('without script', () => {
  for (const scheme of ['light', 'dark'] as const)
    it(`the page of a muscle, ${scheme} → every pick with its cautions, readable`, async () => {
      const { page, said } = await open('/picks/soleus.html', undefined, scheme);
      expectSafe(await page.evaluate(seenIn), 9);
      assert.deepEqual(said, []);
      await page.close();
    });
});
