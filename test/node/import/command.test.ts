/** `care-picks import` as an author calls it: real files, real exit codes. */
import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { callIn } from '../cli/call.ts';
import { exportOf } from './support/export.ts';

const POST = fileURLToPath(new URL('pages/soleus-post.html', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'care-picks-import-'));
after(() => rmSync(folder, { recursive: true }));

const call = (...words: readonly string[]) => callIn(folder, words);

function file(name: string, content: string | Uint8Array): string {
  writeFileSync(join(folder, name), content);
  return name;
}

const SHEET =
  'Product,Link,Muscle\nTiger Tail roller,https://www.amazon.com/dp/B000UGHZCQ,soleus\n';

describe('care-picks import', () => {
  it('a post → a draft, what it was made from, exit 0; and check and compile refuse it as it is', async () => {
    const { status, stdout } = await call('import', POST, '--out', 'draft.json');
    assert.equal(status, 0);
    assert.match(stdout, /draft\.json: 9 products/);
    assert.match(stdout, /en\.wikipedia\.org/);
    const { status: checked, stdout: problems } = await call('check', 'draft.json', '--json');
    assert.equal(checked, 1);
    const codes = JSON.parse(problems).problems.map(({ code }: { code: string }) => code);
    assert.ok(codes.filter((code: string) => code === 'unconfirmed').length >= 36);
    assert.equal((await call('compile', 'draft.json', '--out', 'care')).status, 1);
    assert.ok(!readdirSync(folder).includes('care'));
  });

  it('several files of several kinds → one draft, in which each product stands once', async () => {
    const content =
      '<p>I like the <a href="https://www.amazon.com/dp/B000UGHZCQ">Tiger Tail 18" Roller</a>.</p>';
    const posts = file(
      'export.xml',
      exportOf([{ title: 'Hamstrings pain', slug: 'hamstrings-pain', content }]),
    );
    const { status, stdout } = await call(
      'import',
      POST,
      posts,
      file('list.csv', SHEET),
      '--out',
      'all.json',
      '--json',
    );
    assert.equal(status, 0);
    const { products, files, out } = JSON.parse(stdout);
    assert.equal(out, 'all.json');
    assert.equal(products, 9);
    assert.deepEqual(
      files.map(({ kind }: { kind: string }) => kind),
      ['html', 'wxr', 'sheet'],
    );
    const roller = JSON.parse(readFileSync(join(folder, 'all.json'), 'utf8')).products.find(
      ({ offers }: { offers: readonly { asin?: string }[] }) => offers[0]?.asin === 'B000UGHZCQ',
    );
    assert.deepEqual(Object.keys(roller.care.muscles), ['soleus', 'hamstrings']);
  });

  it('a draft that is there → kept as it is, exit 1', async () => {
    file('kept.json', 'mine');
    const { status, stderr } = await call('import', POST, '--out', 'kept.json');
    assert.equal(status, 1);
    assert.match(stderr, /is there already/);
    assert.equal(readFileSync(join(folder, 'kept.json'), 'utf8'), 'mine');
  });

  const refused: readonly (readonly [string, string, string | Uint8Array, RegExp])[] = [
    ['a workbook', 'list.xlsx', 'PK\u0003\u0004…', /Save the sheet .* as CSV/],
    ['an archive', 'export.zip', 'PK\u0003\u0004…', /Unpack it/],
    ['a catalog', 'catalog.json', '{"version":1,"products":[]}', /needs no import/],
    ['nothing', 'empty.csv', '', /nothing in it/],
    ['a page without a product', 'page.html', '<p>Hello</p>', /No product was found/],
  ];
  for (const [what, name, content, said] of refused)
    it(`${what} → nothing written, and what to do, exit 1`, async () => {
      const { status, stdout } = await call('import', file(name, content), '--out', 'none.json');
      assert.equal(status, 1);
      assert.match(stdout.replace(/\s+/g, ' '), said);
      assert.ok(!readdirSync(folder).includes('none.json'));
    });

  it('a file that is not there → named, exit 1', async () => {
    const { status, stdout } = await call('import', 'nowhere.csv', '--out', 'none.json', '--json');
    assert.equal(status, 1);
    const [problem] = JSON.parse(stdout).problems;
    assert.equal(problem.file, 'nowhere.csv');
    assert.match(problem.message, /does not exist/);
  });

  const wrong: readonly (readonly [string, readonly string[], RegExp])[] = [
    ['no file', ['import', '--out', 'x.json'], /path of at least one file/],
    ['no --out', ['import', POST], /needs --out/],
    [
      'columns that mean nothing',
      ['import', POST, '--out', 'x.json', '--columns', 'name'],
      /--columns takes/,
    ],
    [
      'columns for two files',
      ['import', POST, POST, '--out', 'x.json', '--columns', 'title'],
      /for one sheet/,
    ],
  ];
  for (const [what, words, said] of wrong)
    it(`${what} → exit 2`, async () => {
      const { status, stderr } = await call(...words);
      assert.equal(status, 2);
      assert.match(stderr, said);
    });

  it('columns that are named → used', async () => {
    const odd = file('odd.csv', 'https://www.amazon.com/dp/B000UGHZCQ,x,Tiger Tail roller\n');
    const { status } = await call('import', odd, '--out', 'odd.json', '--columns', 'link,-,title');
    assert.equal(status, 0);
    const { products } = JSON.parse(readFileSync(join(folder, 'odd.json'), 'utf8'));
    assert.equal(products[0].title, 'Tiger Tail roller');
  });

  for (const [what, name, content] of [
    ['a sheet', 'list.csv', SHEET],
    [
      'a sheet in another encoding',
      'list16.csv',
      new Uint8Array(Buffer.from(`\ufeff${SHEET}`, 'utf16le')),
    ],
    ['an export', 'posts.xml', exportOf([])],
  ] as const)
    it(`${what} as a catalog → offered for import`, async () => {
      const { status, stdout } = await call('check', file(name, content));
      assert.equal(status, 1);
      assert.match(stdout, new RegExp(`care-picks import ${name} --out`));
    });
});
