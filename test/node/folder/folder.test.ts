/**
 * What a folder holds is what hosts take, and every name of a muscle leads to a page: on hosts that lead an address to
 * another, by `404.html` on those that show one, and by a page for each name where an author asks for it.
 */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { zipSync } from 'fflate';
import { readBuilt } from '../../../src/build/sizes.ts';
import { MUSCLE_NAMES, MUSCLES } from '../../../src/catalog/anatomy/muscles.ts';
import { checkForPage } from '../../../src/catalog/check/check.ts';
import type { Catalog } from '../../../src/catalog/format/schema.ts';
import type { CatalogIndex } from '../../../src/domain/types.ts';
import { folder } from '../../../src/folder/folder.ts';
import { scriptNames } from '../../../src/folder/scripts.ts';
import { aCatalog, aSourceProduct } from '../../support/builders.ts';
import { atLeast } from '../../support/lists/at-least.ts';

const sample = checkForPage(
  readFileSync(new URL('../../../catalog/catalog.json', import.meta.url), 'utf8'),
  'catalog.json',
).catalog as Catalog;

const SCRIPTS = scriptNames(readdirSync(new URL('../../../dist/chunks', import.meta.url)));
const readScript = async (name: string): Promise<string> => readBuilt(name);

/** One product, put to one muscle. */
const oneOn = (muscle: string): Catalog => {
  const product = aSourceProduct('thing');
  return {
    ...aCatalog(),
    products: [{ ...product, care: { ...product.care, muscles: { [muscle]: 'Here.' } } }],
  } as Catalog;
};

type Files = ReadonlyMap<string, string>;

async function filesOf(catalog: Catalog, everyName = false): Promise<Files> {
  const made = await folder(catalog, SCRIPTS, readScript, { everyName });
  const files = new Map<string, string>();
  for await (const { name, text } of made.files) {
    assert.ok(!files.has(name), `${name} is there twice`);
    files.set(name, text);
  }
  assert.equal(files.size, made.count);
  return files;
}

const SAMPLE = await filesOf(sample);
const ONE = await filesOf(oneOn('soleus'));
const FOLDERS = [
  ['the sample', SAMPLE],
  ['one product on one muscle', ONE],
] as const;

it('the address at which a folder has its schema → is the name of the schema in it', async () => {
  const address = 'https://maya.example/care/catalog.schema.json';
  const files = await filesOf({ ...oneOn('soleus'), $schema: address });
  assert.equal(JSON.parse(files.get('catalog.schema.json') ?? '').$id, address);
});

/** Where a page without script leads on, or that it is whole. */
const end = (files: Files, name: string): string => {
  const text = files.get(name);
  assert.ok(text !== undefined, `${name} is not there`);
  const [, to] = /<meta http-equiv="refresh" content="0; url=([^"]+)">/.exec(text) ?? [];
  return to ? end(files, new URL(to, `http://x/${name}`).pathname.slice(1)) : name;
};

const rowsOf = (files: Files): CatalogIndex['muscles'] =>
  (JSON.parse(files.get('catalog/index.json') ?? '') as CatalogIndex).muscles;

/** Every name that leads to a muscle with products, and the page that it has to lead to. */
const namesOf = (files: Files): readonly (readonly [string, string])[] => {
  const covered = new Set(rowsOf(files).flatMap(({ id, products }) => (products > 0 ? id : [])));
  return [...MUSCLE_NAMES].flatMap(([name, { id }]) =>
    covered.has(id) ? [[name, end(files, `picks/${id}.html`)] as const] : [],
  );
};

describe('how much a folder holds', () => {
  it('the sample → at most 450 files, and an archive below 1.25 MB, of which scripts of the quick form are a fifth', () => {
    assert.ok(SAMPLE.size <= 450, `${SAMPLE.size}`);
    const encoder = new TextEncoder();
    const entries = [...SAMPLE].map(([name, text]) => [`care-picks/${name}`, encoder.encode(text)]);
    const { length } = zipSync(Object.fromEntries(entries), { level: 6 });
    assert.ok(length > 300_000 && length < 1_250_000, `${length} bytes`);
  });

  it('one product on one muscle, whichever it is → at most 60 files', async () => {
    for (const { id } of atLeast(153, MUSCLES)) {
      const { count } = await folder(oneOn(id), SCRIPTS, readScript);
      assert.ok(count > 20 && count <= 60, `${id}: ${count}`);
    }
  });

  it('a catalog without a product → scripts and lists, and no page', async () => {
    const files = await filesOf({ ...aCatalog(), products: [] } as unknown as Catalog);
    assert.deepEqual(
      [...files.keys()].filter(name => /^(?:picks|first|catalog)\//.test(name)),
      ['catalog/index.json'],
    );
    assert.match(files.get('index.html') ?? '', /no product yet/);
  });
});

for (const [what, files] of FOLDERS)
  describe(`${what}: where names lead`, () => {
    const names = namesOf(files);

    it('each muscle with products → its file, its page, and what is painted first', () => {
      for (const { id, products } of atLeast(153, rowsOf(files))) {
        assert.equal(files.has(`catalog/${id}.json`), products > 0, id);
        assert.equal(files.has(`picks/${id}.html`), products > 0, id);
        if (products === 0) continue;
        const page = files.get(end(files, `picks/${id}.html`)) ?? '';
        assert.match(page, /data-disclosure/, id);
        const { first = id } = JSON.parse(files.get(`catalog/${id}.json`) ?? '');
        if (typeof first === 'string') assert.ok(files.has(`first/${first}.json`), id);
        else assert.ok(first.tree && !files.has(`first/${id}.json`), id);
      }
    });

    it('_redirects → each other name to files that are there, and no more lines than are read', () => {
      const lines = (files.get('_redirects') ?? '')
        .split('\n')
        .filter(line => line.startsWith('/'));
      assert.ok(lines.length <= 2_000, `${lines.length}`);
      const pages = new Map<string, string>();
      for (const line of atLeast(20, lines)) {
        const [from = '', to = '', status] = line.split(' ');
        assert.equal(status, '301');
        assert.ok(!files.has(from.slice(1)), from);
        // What one file holds has none to paint first.
        if (!to.startsWith('/first/')) assert.ok(files.has(to.slice(1)), line);
        if (to.startsWith('/picks/')) pages.set(from.slice(7, -5), end(files, to.slice(1)));
      }
      for (const [name, page] of atLeast(20, names))
        if (!files.has(`picks/${name}.html`)) assert.equal(pages.get(name), page, name);
    });

    it('.htaccess → each name to files that are there, and what is not there to 404.html', () => {
      const text = files.get('.htaccess') ?? '';
      const rules = [...text.matchAll(/^ {2}RewriteRule (\S+) (\S+) \[L\]$/gm)].map(
        ([, from = '', to = '']) => [new RegExp(from), to] as const,
      );
      const rewritten = (path: string): string => {
        for (const [from, to] of atLeast(5, rules)) {
          const found = from.exec(path);
          // The last rule is for what is not there.
          const isMeant = to !== '404.html' || !files.has(path);
          if (found && isMeant) return to.replace(/\$(\d)/g, (_, at) => found[at] ?? '');
        }
        return path;
      };
      for (const [name, page] of atLeast(20, names)) {
        assert.equal(end(files, rewritten(`picks/${name}.html`)), page, name);
        assert.ok(
          files.has(rewritten(`catalog/${name}.json`)) || files.has(`catalog/${name}.json`),
        );
      }
      assert.equal(rewritten('picks/no-such-muscle.html'), '404.html');
      assert.equal(rewritten('chunks/x.js'), 'chunks/x.js');
      assert.match(text, /Header set Access-Control-Allow-Origin "\*"/);
    });

    it('404.html and index.html → a link to the page of each name', () => {
      for (const [list, to] of [
        ['404.html', 'picks/'],
        ['index.html', ''],
      ] as const) {
        const text = files.get(list) ?? '';
        const pages = new Map(
          [...text.matchAll(/<li data-names="([^"]+)"><a href="([^"]+)"/g)].flatMap(
            ([, all = '', href = '']) => all.split(' ').map(name => [name, to + href] as const),
          ),
        );
        for (const [name, page] of atLeast(20, names))
          assert.equal(end(files, pages.get(name) ?? name), page, `${list}: ${name}`);
        // It would make a widget of each link.
        assert.doesNotMatch(text, /<script[^>]*embed\.js/);
      }
    });

    it('scripts → hashes of what they are', async () => {
      const hashes = JSON.parse(files.get('hashes.json') ?? '');
      for (const name of ['care-picks.js', 'embed.js']) {
        const bytes = new TextEncoder().encode(files.get(name));
        const hash = Buffer.from(await crypto.subtle.digest('SHA-384', bytes)).toString('base64');
        assert.equal(hashes[name], `sha384-${hash}`, name);
      }
    });
  });

describe('a page by every name, where an author asks for it', () => {
  it('leads from each to the page of its muscle, or to the list where there is nothing', async () => {
    const files = await filesOf(oneOn('soleus'), true);
    const names = new Map(namesOf(files));
    for (const name of atLeast(570, [...MUSCLE_NAMES.keys()]))
      assert.equal(end(files, `picks/${name}.html`), names.get(name) ?? 'index.html', name);
  });
});

it('the built sample is such a folder, but for the demo page in the place of its list', () => {
  for (const [name, text] of atLeast(300, [...SAMPLE])) {
    // What was not built is of an edition of its own, and its styles are not minified.
    const isOther = /^(?:first|picks|catalog)\/|\.css$/.test(name);
    if (name === 'index.html') assert.doesNotMatch(readBuilt(name), /It works/);
    else if (isOther) assert.ok(readBuilt(name).length > 100, name);
    else assert.ok(readBuilt(name) === text, name);
  }
});
