/** Every address and every path in the documents leads somewhere, in the repository and on the site. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import { article, htmlName } from '../../src/docs/markdown.ts';
import { pageFiles } from '../../src/docs/pages.ts';
import { ERRORS } from '../../src/domain/errors-help.ts';
import { addressesIn, DOCUMENTS, ROOT, textOf, wordsOfCode } from '../support/documents.ts';

const DIST = join(ROOT, 'dist');

const valuesOf = (html: string, attribute: string): readonly string[] =>
  [...html.matchAll(new RegExp(`\\s${attribute}="([^"]*)"`, 'g'))].map(([, value]) => value ?? '');

/** Throws unless an address, as it stands in a file, leads to a file that is there and to an anchor in it. */
function mustLead(address: string, from: string, idsIn: (file: string) => readonly string[]): void {
  assert.doesNotMatch(address, /^(?:\/|\w+:)/, `${address} in ${from} is not relative`);
  const [path = '', anchor] = address.split('#');
  const file = path ? join(dirname(from), path) : from;
  assert.ok(existsSync(file), `${address} in ${from} leads nowhere`);
  if (anchor !== undefined) assert.ok(idsIn(file).includes(anchor), `${address} in ${from}`);
}

describe('the documents in the repository', () => {
  let count = 0;
  for (const document of DOCUMENTS)
    it(`${document} → every link leads somewhere`, () => {
      const addresses = addressesIn(document).filter(address => !/^https:/.test(address));
      for (const address of addresses)
        mustLead(address, join(ROOT, document), file =>
          valuesOf(article(readFileSync(file, 'utf8')).html, 'id'),
        );
      count += addresses.length;
    });
  it('there are links to follow', () => assert.ok(count > 50, `${count}`));

  let paths = 0;
  for (const document of DOCUMENTS)
    it(`${document} → every path that it names is there`, () => {
      const named = wordsOfCode(document).filter(
        word =>
          // The code of an error is written like a path.
          /^(?:src|test|demo|catalog)\/[\w./-]+$/.test(word) && !Object.hasOwn(ERRORS, word),
      );
      // `catalog/` and `catalog/index.json` are in the folder that an author uploads.
      for (const path of named)
        assert.ok(
          [ROOT, DIST].some(folder => existsSync(join(folder, path))),
          path,
        );
      paths += named.length;
    });
  it('there are paths to look for', () => assert.ok(paths > 60, `${paths}`));

  for (const document of ['README.md', 'CONTRIBUTING.md'])
    it(`${document} → at most 150 lines`, () =>
      assert.ok(textOf(document).split('\n').length <= 151));
});

describe('the documents on the site', () => {
  const pages = pageFiles().map(htmlName);
  const read = (file: string): string => readFileSync(file, 'utf8');

  it('every page is there, and no other', () => {
    assert.ok(pages.length >= 12);
    assert.deepEqual(readdirSync(join(DIST, 'docs')).sort(), [...pages].sort());
  });

  for (const name of pages) {
    const file = join(DIST, 'docs', name);

    it(`${name} → every address leads somewhere, in this folder`, () => {
      const html = read(file);
      const addresses = [...valuesOf(html, 'href'), ...valuesOf(html, 'src')].filter(
        address => !/^(?:https|data):/.test(address),
      );
      assert.ok(addresses.length > pages.length);
      for (const address of addresses) {
        assert.doesNotMatch(address, /\.md(?:#|$)/);
        mustLead(address, file, target => valuesOf(read(target), 'id'));
        assert.ok(join(dirname(file), address).startsWith(DIST), address);
      }
    });

    it(`${name} → whole without script, and says where in the documentation it is`, () => {
      const html = read(file);
      assert.doesNotMatch(html, /<script|<style|\son\w+=/);
      assert.match(html, /^<!doctype html>\n<html lang="en">/);
      assert.equal(html.split('<h1').length, 2);
      assert.equal(html.split('aria-current="page"').length, 2);
      for (const other of pages) assert.ok(html.includes(`href="${other}"`), other);
      const ids = valuesOf(html, 'id');
      assert.equal(new Set(ids).size, ids.length);
    });
  }

  it('the demo page leads to them', () =>
    assert.ok(valuesOf(read(join(DIST, 'index.html')), 'href').includes('./docs/index.html')));
});
