/** `care-picks coverage` as an author calls it. What it says of a catalog is test/coverage's business. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { MUSCLES } from '../../src/catalog/anatomy/muscles.ts';
import type { MuscleCoverage } from '../../src/coverage/coverage.ts';
import type { ShopRow } from '../../src/coverage/shops.ts';
import { aCatalog, aSourceProduct, aUse } from '../support/builders.ts';
import { atLeast } from '../support/lists/at-least.ts';
import { call, SAMPLE } from './cli/call.ts';

const folder = mkdtempSync(join(tmpdir(), 'care-picks-coverage-'));
after(() => rmSync(folder, { recursive: true }));

describe('care-picks coverage', () => {
  it('the sample → a table in which every muscle stands, in lines that fit a terminal, exit 0', async () => {
    const { status, stdout } = await call('coverage', SAMPLE);
    assert.equal(status, 0);
    for (const { id, region } of atLeast(153, MUSCLES)) {
      assert.match(stdout, new RegExp(`\\b${id}\\b`));
      assert.match(stdout, new RegExp(`^${region} `, 'm'));
    }
    const long = atLeast(153, stdout.split('\n')).filter(line => line.length > 105);
    assert.deepEqual(long, []);
    assert.match(stdout, /acute cool +biofreeze-gel, corpak-hot-cold-pack/);
    assert.match(stdout, /chronic cool +none: cold-gel or cold-pack or ice-bath would fill it/);
    assert.doesNotMatch(stdout, /acute (?:warm|work)/, 'nothing that safety withholds is missing');
  });

  it('tags for some countries → whom the links pay there, and whom elsewhere', async () => {
    const plain = { program: 'mine', url: 'https://shop.example/p' };
    const products = [
      { ...aSourceProduct('gel'), offers: [plain] },
      { ...aSourceProduct('ball'), offers: [{ ...plain, program: 'direct' }] },
    ];
    const programs = { mine: { template: '{url}?ref={tag}', tags: { GB: 'ada', IE: 'ada' } } };
    const file = join(folder, 'shops.json');
    writeFileSync(file, JSON.stringify({ ...aCatalog(), programs, products }));
    const { status, stdout } = await call('coverage', file);
    assert.equal(status, 0);
    assert.match(
      stdout,
      / +pays you +plain\n {2}GB, IE +1 +1\n {4}plain +ball\n {2}every other country +· +2\n {4}plain +gel, ball/,
    );
    assert.doesNotMatch((await call('coverage', file, '--muscle', 'soleus')).stdout, /pays you/);
  });

  it('--muscle → that muscle alone, by any of its names', async () => {
    const { stdout } = await call('coverage', SAMPLE, '--muscle', 'Soleus Muscle');
    assert.match(stdout, /1 muscle,/);
    assert.match(stdout, /^ {2}soleus +2 +3 +none/m);
    assert.doesNotMatch(stdout, /gastrocnemius/);
  });

  it('--json → one object: problems, every muscle, and what is never shown', async () => {
    const { status, stdout } = await call('coverage', SAMPLE, '--json');
    assert.equal(status, 0);
    const { problems, muscles, neverShown, shops } = JSON.parse(stdout);
    assert.deepEqual(problems, []);
    assert.deepEqual(neverShown, []);
    assert.equal(muscles.length, 153);
    assert.deepEqual(
      shops.flatMap(({ countries }: ShopRow) => countries).filter((each: string) => each === '*'),
      ['*'],
    );
    assert.deepEqual(
      muscles.map(({ muscle }: MuscleCoverage) => muscle.id),
      MUSCLES.map(({ id }) => id),
    );
  });

  it('a product that safety withholds everywhere → is named with the reason', async () => {
    const product = aSourceProduct('too-early');
    const care = { ...product.care, uses: [aUse('massage', 'acute')] };
    const file = join(folder, 'too-early.json');
    writeFileSync(file, JSON.stringify({ ...aCatalog(), products: [{ ...product, care }] }));
    const { status, stdout } = await call('coverage', file);
    assert.equal(status, 0);
    assert.match(stdout, /No post shows 1 product:\n {2}safety withholds it .*\n {4}too-early/);
  });

  it('a catalog with an error → its problems, exit 1', async () => {
    const file = join(folder, 'bad.json');
    writeFileSync(file, JSON.stringify({ version: 1, products: [{}] }));
    const { status, stdout } = await call('coverage', file, '--json');
    assert.equal(status, 1);
    assert.ok(JSON.parse(stdout).problems.length > 0);
  });

  for (const words of [['coverage'], ['coverage', SAMPLE, '--muscle', 'elbow grease']])
    it(`"${words.map(word => word.split('/').at(-1)).join(' ')}" is a wrong call → exit 2`, async () => {
      const { status, stdout, stderr } = await call(...words);
      assert.equal(status, 2);
      assert.equal(stdout, '');
      assert.match(stderr, /care-picks coverage <catalog\.json>/);
    });
});
