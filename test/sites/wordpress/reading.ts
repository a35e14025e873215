/** What becomes of a post elsewhere than in its own page, in another theme, and where a file of the folder is not there. */
import assert from 'node:assert/strict';
import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { ADMINISTRATOR, chooseTheme, SAMPLE } from '../people/administrator.ts';
import { LIVE, notices, place } from '../people/place.ts';
import { postCalled } from '../people/posts.ts';
import { readPage, readRendered } from '../people/reader.ts';
import type { Reading } from '../people/reading.ts';
import { signedIn, visitor } from '../people/visitor.ts';
import { expectWhole } from './expect-whole.ts';
import { BY_BLOCK, BY_SHORTCODE } from './titles.ts';

const LINK = /<a href="[^"]*\/care-picks\/picks\/soleus\.html">/;

/** No part of a tree, no style, no script: what a reader of a feed would see as words, or lose. */
const STRAY =
  /<template|<style|<script|care-picks\s+muscle|shadowrootmode|data-product|\{--|\[care-picks/;

let rendered: Reading;
before(async () => {
  rendered = await readRendered(SAMPLE, 'soleus');
});

describe('a post with picks, elsewhere', () => {
  for (const title of [BY_BLOCK, BY_SHORTCODE])
    it(`${title}, in the REST API → a link`, async () => {
      const { html } = await postCalled(title);
      assert.match(html, LINK);
      assert.doesNotMatch(html, STRAY);
    });

  for (const feed of ['rss2', 'atom', 'rdf'])
    it(`in the feed ${feed} → a link`, async () => {
      const text = await (await fetch(`${place.origin}/?feed=${feed}`)).text();
      assert.ok(text.includes(BY_BLOCK) && text.includes(BY_SHORTCODE));
      if (feed !== 'rdf') assert.match(text, LINK);
      assert.doesNotMatch(text, STRAY);
    });

  for (const address of ['/', '/?s=soleus'])
    it(`${address}, where posts stand one below the other → no words that nobody wrote`, async () => {
      const page = await visitor({ javaScriptEnabled: false });
      await page.goto(address);
      const words = await page.locator('main').innerText();
      assert.ok(words.includes(BY_BLOCK));
      assert.doesNotMatch(words, STRAY);
    });
});

describe('a post with picks, in a classic theme', () => {
  const theme = 'twentytwentyone';
  for (const title of [BY_BLOCK, BY_SHORTCODE])
    for (const withScript of [true, false])
      it(`${title}, a reader ${withScript ? 'with' : 'without'} script → every product with every caution in sight`, async () => {
        await chooseTheme(await signedIn(ADMINISTRATOR), theme);
        const { link } = await postCalled(title);
        expectWhole(await readPage(link, withScript), rendered);
      });
});

/** Does something while a file of the folder is away, or another stands in its place. */
async function without(name: string, text: string | undefined, work: () => Promise<void>) {
  const path = join(LIVE, name);
  renameSync(path, `${path}.away`);
  try {
    if (text !== undefined) writeFileSync(path, text);
    await work();
  } finally {
    renameSync(`${path}.away`, path);
  }
}

const FIRST = 'first/soleus.json';
const DAMAGED: readonly (readonly [title: string, name: string, text: string | undefined])[] = [
  ['the file of what is painted first is missing', FIRST, undefined],
  ['it is cut off', FIRST, '{"version":3,"tree":["div",{"class":"care"'],
  ['it is of a version to come', FIRST, '{"version":99,"tree":["div",{"class":"care"},"x"]}'],
  ['it holds what is not ours', FIRST, '{"version":3,"tree":["iframe",0]}'],
  ['the style sheet is missing', 'care-picks.css', undefined],
];

describe('a post with picks, where the folder is damaged', () => {
  for (const [title, name, text] of DAMAGED)
    it(`${title} → without script a link, and with it every product with every caution`, () =>
      without(name, text, async () => {
        const { link } = await postCalled(BY_BLOCK);
        const { page, seen } = await readPage(link, false);
        assert.equal(seen.products, 0);
        const way = page.locator('care-picks a[href$="/picks/soleus.html"]');
        assert.ok(await way.isVisible());
        const { seen: drawn, cautions } = await readPage(link, true);
        assert.deepEqual([drawn.products, drawn.faults], [rendered.seen.products, []]);
        assert.deepEqual(cautions, rendered.cautions);
      }));

  it('there is no folder at all → readers see nothing of it', () =>
    without('', undefined, async () => {
      const { link } = await postCalled(BY_BLOCK);
      const page = await visitor();
      await page.goto(link);
      assert.equal(await page.locator('care-picks').count(), 0);
      assert.doesNotMatch(await page.locator('main').innerText(), /Care Picks/);
    }));

  it('PHP has nothing to say', () => assert.deepEqual(notices(), []));
});
