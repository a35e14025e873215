/** The built folder: its size for readers, what must not be in it, and what must. */

import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import {
  chunk,
  FIRST,
  later,
  PARTS,
  readBuilt,
  sizeOf,
  withImports,
} from '../../src/build/sizes.ts';
import { isLeg } from '../../src/safety/rules/limbs.ts';
import { ELEMENTS } from '../../src/surface/elements.ts';
import { atLeast } from '../support/lists/at-least.ts';
import { pageFor } from '../support/lists/shown-for.ts';

const DIST = fileURLToPath(new URL('../../dist/', import.meta.url));
const READER = atLeast(5, [...FIRST, ...later(), 'quick.js']);

describe('a reader’s bytes, gzipped', () => {
  for (const part of atLeast(9, PARTS)) {
    it(`${part.what} → at most ${part.most}`, () => {
      const size = sizeOf(part);
      assert.ok(size > 100 && size <= part.most, `${size} bytes`);
    });
  }

  it('the first paint waits for one file after the script, and the element for two side by side', () => {
    assert.deepEqual(withImports('care-picks.js'), ['care-picks.js']);
    assert.deepEqual(
      [...withImports(chunk('element-'))].sort(),
      ['care-picks.js', chunk('element-')].sort(),
    );
    assert.deepEqual(
      [...withImports(chunk('drawing-'))].sort(),
      ['care-picks.js', chunk('drawing-'), chunk('element-')].sort(),
    );
  });

  it('what looks up another name → needs none of the elements, which would come with it', () => {
    const name = chunk('other-name-');
    assert.deepEqual([...withImports(name)].sort(), ['care-picks.js', name].sort());
  });

  /** Names that must not appear in a reader's files, each kind with its reason. */
  const FORBIDDEN: Readonly<Record<string, readonly string[]>> = {
    'the author’s libraries': [
      ...['zod', 'ZodError', 'safeParse', 'invalid_type', 'parse5', 'jsonc', 'comlink', 'fflate'],
      ...['idb-keyval', 'lit-part', 'lit-labs'],
    ],
    'the anatomy, the sources and the command line': [
      ...['gastrocnemius', 'UBERON', 'dailymed', 'node:', 'process.'],
    ],
    'anything that remembers a reader': [
      ...['localStorage', 'sessionStorage', 'indexedDB', '.cookie', 'sendBeacon', 'geolocation'],
      ...['fingerprint', 'gtag', 'dataLayer', '_paq', 'plausible', 'fathom', 'koko'],
    ],
    'what browsers of 2023 do not know, or cannot even read': [
      ...['canParse', 'withResolvers', 'fromAsync', '(?<=', '(?<!'],
    ],
    'what is explained to authors and their editors': atLeast(
      15,
      ELEMENTS.flatMap(({ about, attributes }) => [
        about,
        ...attributes.map(({ option }) => option.about),
      ]),
    ),
    'what a strict content policy forbids': ['document.write', 'eval(', 'new Function'],
    'somebody else’s host': [
      'googleapis',
      'gstatic',
      'jsdelivr',
      'unpkg',
      'cdnjs',
      'http://www.amazon',
    ],
  };
  for (const [kind, names] of Object.entries(FORBIDDEN))
    it(`nothing of ${kind}`, () => {
      for (const file of READER) {
        const text = readBuilt(file).toLowerCase();
        const found = names.filter(name => text.includes(name.toLowerCase()));
        assert.deepEqual(found, [], file);
      }
    });

  it('of measuring, only what notices that an author asks for it', () => {
    const noticed = READER.filter(file => /analytics/i.test(readBuilt(file)));
    assert.deepEqual(noticed, [chunk('element-')]);
    // The attributes of a script and of a catalog, the property, and the name of the script that is loaded then.
    const words = readBuilt(chunk('element-')).match(/[\w./-]*analytics[\w./-]*/gi) ?? [];
    assert.deepEqual([...new Set(words)].sort(), [
      '../analytics.js',
      'analytics',
      'data-analytics',
      'this.analytics',
    ]);
  });
});

describe('the built folder', () => {
  it('every page → whole without script, and safe', () => {
    const pages = readdirSync(join(DIST, 'picks')).filter(name => name.endsWith('.html'));
    assert.ok(pages.length >= 150);
    for (const name of pages) {
      const id = basename(name, '.html');
      // What looks alike on several muscles has one page, which the others lead to.
      const page = pageFor(id, each => readBuilt(`picks/${each}`));
      assert.doesNotMatch(page, /<script|javascript:|lit-part/i, name);
      assert.match(page, /^<!doctype html>\n<html lang="en">/);
      const { first = id } = JSON.parse(readBuilt(`catalog/${id}.json`));
      assert.match(page, new RegExp(`data-muscle="${typeof first === 'string' ? first : id}"`));
      assert.match(page, /data-disclosure/);
      const { region } = JSON.parse(readBuilt(`catalog/${basename(name, '.html')}.json`)).muscle;
      assert.equal(/data-caution="blood-clot" data-region="/.test(page), isLeg(region), name);
    }
  });

  it('the soleus page → all picks of both phases, each with who must not and who must ask first', () => {
    const page = readBuilt('picks/soleus.html');
    const cards = page.split('<article').slice(1);
    assert.equal(cards.length, 9);
    for (const card of cards) {
      assert.match(card, /Do not use it if you/);
      assert.match(card, /might have a blood clot now/);
      assert.match(card, /Ask a doctor or pharmacist first if you/);
      assert.ok(card.indexOf('data-caution') < card.indexOf('data-offer'));
      assert.ok(card.indexOf('Do not use it if you') < card.indexOf('data-offer'));
    }
  });

  it('the soleus page → every help card in full, with every emergency number', () => {
    const page = readBuilt('picks/soleus.html');
    for (const help of ['emergency', 'today', 'soon'])
      assert.match(page, new RegExp(`data-help="${help}"`));
    for (const number of ['911', '999', '112', '000', '111'])
      assert.match(page, new RegExp(`: <a href="tel:${number}">${number}</a>`));
    assert.match(page, /Our own cautious judgement/);
    assert.doesNotMatch(page, /One moment|did not load/);
  });

  it('no name that content blockers hide', () => {
    const blocked =
      /(?:class|id|part)="[^"]*\b(?:ads?|adv|affiliate|sponsor(?:ed)?|promo|banner|partner|beacon|impression|track)\b/i;
    const names = readdirSync(DIST, { recursive: true, encoding: 'utf8' });
    for (const name of atLeast(380, names)) {
      assert.doesNotMatch(
        name,
        /\b(?:ads?|adv|affiliate|sponsor(?:ed)?|promo|banner|partner|beacon|impression|collect|track)\b/i,
      );
    }
    for (const name of ['picks/soleus.html', 'index.html', ...READER])
      assert.doesNotMatch(readBuilt(name), blocked, name);
  });

  it('the demo page’s first load → no safety table: they come when its safety part is opened', () => {
    const scripts = [...readBuilt('index.html').matchAll(/(?:src|href)="\.\/(demo\/[^"]+\.js)"/g)];
    assert.ok(scripts.length > 0);
    for (const name of scripts.flatMap(([, script]) => withImports(script ?? '')))
      assert.doesNotMatch(readBuilt(name), /dailymed|wintergreen/, name);
  });

  it('every address in the demo page → relative', () => {
    const addresses = [...readBuilt('index.html').matchAll(/(?:src|href)="([^"#][^"]*)"/g)].map(
      ([, address]) => address ?? '',
    );
    assert.ok(addresses.length > 3);
    for (const address of addresses) assert.match(address, /^(?:\.\/|data:)/);
  });
});
