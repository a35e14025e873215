/** The functions of `care-picks/server` as they are built, called by the package's own name. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { parseFragment } from 'parse5';
import { atLeast } from '../../support/lists/at-least.ts';
import { root } from './support/packed.ts';

// Its types come with a build, and the type check before it.
const name = 'care-picks/server';
const server: typeof import('../../../src/package/server.ts') = await import(name);
const { CatalogProblems, check, compile, importPosts, render, renderContent } = server;

const text = readFileSync(join(root, 'catalog/catalog.json'), 'utf8');
const value = JSON.parse(text);
const BROKEN = { ...value, version: 2 };

describe('check', () => {
  for (const [what, source] of [
    ['the text of a file', text],
    ['what it says', value],
  ] as const)
    it(`${what} → the catalog and its problems`, () => {
      const { catalog, problems } = check(source);
      assert.equal(catalog?.products.length, value.products.length);
      assert.deepEqual(problems, []);
    });

  it('one with an error → the problem, named after its file, and no catalog', () => {
    const { catalog, problems } = check(BROKEN, { file: 'mine.json' });
    assert.equal(catalog, undefined);
    assert.deepEqual(
      problems.map(({ file, path }) => [file, path]),
      [['mine.json', 'version']],
    );
  });

  it('what is no JSON → a problem, and no exception', () => {
    assert.equal(check('<html>').problems[0]?.severity, 'error');
    assert.equal(check('').problems[0]?.severity, 'error');
  });

  it('a coupon → told of by the day of the check', () => {
    const [product, ...others] = value.products;
    const [offer, ...more] = product.offers;
    const coupon = { code: 'SAVE', until: '2026-01-31' };
    const products = [{ ...product, offers: [{ ...offer, coupon }, ...more] }, ...others];
    const on = (today: string) => check({ ...value, products }, { today }).problems.length;
    assert.ok(on('2026-02-01') > on('2026-01-31'));
  });

  it('its catalog → cannot be changed, and is taken as it is', async () => {
    const { catalog } = check(text);
    assert.ok(catalog && Object.isFrozen(catalog.products[0]?.care.uses));
    assert.match(await render(catalog, 'soleus'), /data-product=/);
  });
});

describe('compile', () => {
  it('→ every file of the folder, one at a time, as many as it says', async () => {
    const { count, files, problems } = await compile({
      ...value,
      products: value.products.slice(0, 1),
    });
    const names: string[] = [];
    for await (const file of files) {
      assert.ok(file.text.length > 0, file.name);
      names.push(file.name);
    }
    assert.equal(atLeast(20, names).length, count);
    for (const each of ['care-picks.js', 'catalog/index.json', 'picks/soleus.html'])
      assert.ok(names.includes(each), each);
    assert.deepEqual(problems, []);
  });

  it('a catalog with an error → an exception that has all of them, with remedies', () =>
    assert.rejects(compile(BROKEN, { file: 'mine.json' }), error => {
      assert.ok(error instanceof CatalogProblems);
      assert.match(error.message, /^mine\.json: 1 error.*version.*→/s);
      assert.equal(error.problems.length, 1);
      return true;
    }));
});

describe('render', () => {
  const products = (html: string) => html.match(/data-product="/g)?.length ?? 0;

  it('→ the whole element, nine products with the clot warning, without a script', async () => {
    const html = await render(text, 'soleus');
    assert.match(html, /^<care-picks muscle="soleus">\s*<template shadowrootmode="open">/);
    assert.equal(products(html), 9);
    assert.match(html, /data-caution="blood-clot"/);
    assert.doesNotMatch(html, /<script/);
  });

  it('home → the script from there', async () =>
    assert.match(
      await render(text, 'soleus', { home: '/care' }),
      /<script type="module" src="\/care\/care-picks\.js"><\/script>/,
    ));

  it('options → attributes, and in what is drawn', async () => {
    const html = await render(text, 'soleus', { phase: 'acute', limit: 2, heading: 'A & B' });
    assert.match(html, /^<care-picks muscle="soleus" phase="acute" limit="2" heading="A &amp; B">/);
    assert.equal(products(html), 2);
  });

  it('its content alone → one template, for the name that the page asks by', async () => {
    const html = await renderContent(text, 'Deep calf muscle', { styles: '/care/care-picks.css' });
    const [only, ...others] = parseFragment(html).childNodes;
    assert.equal(only?.nodeName, 'template');
    assert.deepEqual(others, []);
    assert.equal(products(html), 9);
    assert.match(html, /data-asked="{&quot;muscle&quot;:&quot;deep-calf&quot;}"/);
    assert.match(html, /<link rel="stylesheet" href="\/care\/care-picks\.css">/);
    assert.doesNotMatch(html, /<style/);
  });

  it('a muscle that nobody knows → an exception that names it', () =>
    assert.rejects(render(text, 'elbow grease'), /No muscle is called "elbow grease"/));

  it('a catalog with an error → the same exception as from compile', () =>
    assert.rejects(render(BROKEN, 'soleus'), CatalogProblems));

  it('a page that another render follows → each of its own catalog', async () => {
    const one = { ...value, products: value.products.slice(0, 1) };
    const counts = [value, one, value].map(async source =>
      products(await render(source, 'soleus')),
    );
    assert.deepEqual(await Promise.all(counts), [9, 1, 9]);
  });
});

describe('importPosts', () => {
  const POST =
    '<h1>Soleus stretches</h1><p>Try the <a href="https://www.amazon.com/dp/B000000000?tag=x-20">Foam roller</a>.</p>';
  const file = (from: string) => ({
    name: 'post.html',
    bytes: async function* () {
      yield new TextEncoder().encode(from);
    },
  });

  it('a page → a draft with its product, which has to be confirmed', async () => {
    const { catalog, report } = await importPosts([file(POST)]);
    assert.equal(catalog.products.length, 1);
    assert.ok((catalog.products[0]?.care.unconfirmed.length ?? 0) > 0);
    assert.equal(report.files.length, 1);
  });

  it('a path that is not there → an exception that names it', () =>
    assert.rejects(importPosts(['nowhere/post.html']), /nowhere/));
});
