/** The commands `check` and `compile`, with real files and exit codes. */
import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { aCatalog } from '../support/builders.ts';
import { atLeast } from '../support/lists/at-least.ts';
import { type Called, call, SAMPLE } from './cli/call.ts';

const folder = mkdtempSync(join(tmpdir(), 'care-picks-'));
after(() => rmSync(folder, { recursive: true }));

function file(name: string, content: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

/** Twelve mistakes, one of each kind that an author makes. */
const TWELVE = {
  version: 2,
  products: [
    {
      id: 'Gel One',
      title: '',
      offers: [{ program: 'ebay', url: 'https://ebay.example/1' }],
      care: {
        muscles: { soleuss: 'x' },
        uses: [{ phases: ['now'], modality: 'laser', why: 'w', how: 'h' }],
      },
    },
    {
      id: 'two',
      title: 'Two <b>gels</b>',
      offers: [{ program: 'direct', url: 'javascript:alert(1)' }],
      care: { uses: [{ phases: ['acute'], modality: 'cold-gel', why: 'w', how: 'h' }] },
    },
    {
      id: 'two',
      title: 'Two again',
      offers: [],
      care: {
        regions: ['any'],
        uses: [{ phases: ['acute'], modality: 'cold-gel', why: 'w', how: 'h' }],
      },
    },
  ],
};

describe('care-picks check', () => {
  it('the sample → no problem, exit 0', async () => {
    // By its own day: in a year its reviews are old, and it will be told so.
    const { status, stdout } = await call('check', SAMPLE, '--today', '2026-11-23');
    assert.equal(status, 0);
    assert.match(stdout, /no problems/);
  });

  it('twelve mistakes → twelve problems, each with file, path and remedy, exit 1', async () => {
    const path = file('twelve.json', TWELVE);
    const { status, stdout } = await call('check', path, '--json');
    assert.equal(status, 1);
    const { problems } = JSON.parse(stdout);
    assert.deepEqual(
      problems.map((problem: { path: string }) => problem.path),
      [
        'version',
        'products[0].id',
        'products[0].title',
        'products[0].care.uses[0].phases[0]',
        'products[0].care.uses[0].modality',
        'products[0].offers[0].program',
        'products[0].care.muscles.soleuss',
        'products[1].offers[0].url',
        'products[1].care',
        'products[1].title',
        'products[2].offers',
        'products[2].id',
      ],
    );
    for (const problem of problems) {
      assert.equal(problem.file, path);
      assert.ok(problem.message && problem.remedy && problem.code && problem.severity === 'error');
    }
    const { stdout: text } = await call('check', path);
    for (const { path: place, message, remedy } of problems) {
      for (const part of [place, message, remedy]) assert.ok(text.includes(part), part);
    }
  });

  it('warnings only → exit 0', async () => {
    const { status, stdout } = await call(
      'check',
      file('warning.json', { ...aCatalog(), colour: 'blue' }),
      '--json',
    );
    assert.equal(status, 0);
    assert.deepEqual(
      JSON.parse(stdout).problems.map((problem: { severity: string }) => problem.severity),
      ['warning'],
    );
  });

  const unreadable: readonly [string, string][] = [
    ['a file that is not there', join(folder, 'nowhere.json')],
    ['a folder', folder],
    ['half a file', file('half.json', '{"version":1,')],
  ];
  for (const [title, path] of unreadable) {
    it(`${title} → one problem with its remedy, exit 1, no stack trace`, async () => {
      const { status, stdout, stderr } = await call('check', path, '--json');
      assert.equal(status, 1);
      assert.equal(JSON.parse(stdout).problems.length, 1);
      assert.doesNotMatch(stdout + stderr, /\n\s+at /);
    });
  }

  const wrong: readonly (readonly string[])[] = [
    [],
    ['check'],
    ['chekc', SAMPLE],
    ['check', SAMPLE, 'more'],
    ['check', SAMPLE, '--colour'],
    ['check', SAMPLE, '--today', '2026-02-29'],
    ['compile', SAMPLE],
  ];
  for (const words of wrong) {
    it(`"${words.map(word => word.split('/').at(-1)).join(' ')}" is a wrong call → exit 2, with the usage`, async () => {
      const { status, stdout, stderr } = await call(...words);
      assert.equal(status, 2);
      assert.equal(stdout, '');
      assert.match(stderr, /care-picks check <catalog\.json>/);
    });
  }

  it('--help → the usage, exit 0', async () => assert.equal((await call('--help')).status, 0));
});

describe('care-picks compile', () => {
  const out = join(folder, 'out');
  const again = join(folder, 'again');
  let first: Called;
  let second: Called;
  before(async () => {
    first = await call('compile', SAMPLE, '--out', out);
    second = await call('compile', SAMPLE, '--out', again, '--json');
  });

  it('the sample → the whole folder, and the same again byte for byte', () => {
    assert.equal(first.status, 0);
    assert.deepEqual(readdirSync(out).sort(), [
      '.htaccess',
      '404.html',
      'LICENSES.txt',
      '_headers',
      '_redirects',
      'analytics.js',
      'care-picks.css',
      'care-picks.js',
      'catalog',
      'catalog.schema.json',
      'chunks',
      'embed.js',
      'first',
      'hashes.json',
      'index.html',
      'picks',
    ]);
    const entries = readdirSync(out, { recursive: true, withFileTypes: true });
    for (const name of atLeast(350, entries)) {
      if (!name.isFile()) continue;
      const path = join(name.parentPath, name.name).slice(out.length);
      assert.equal(
        readFileSync(join(out, path), 'utf8'),
        readFileSync(join(again, path), 'utf8'),
        path,
      );
    }
  });

  it('a second time → writes nothing, and leaves what is not ours', async () => {
    const small = file('small.json', aCatalog());
    const place = join(folder, 'twice');
    await call('compile', small, '--out', place);
    writeFileSync(join(place, 'mine.txt'), 'mine');
    const { stdout } = await call('compile', small, '--out', place);
    assert.match(stdout, /: [1-9]\d+ files, 0 of them written/);
    assert.equal(readFileSync(join(place, 'mine.txt'), 'utf8'), 'mine');
  });

  it('--json → one object that names the files', () => {
    const { files, problems } = JSON.parse(second.stdout);
    assert.deepEqual(problems, []);
    assert.ok(
      files.includes('catalog/soleus.json') &&
        files.includes('picks/soleus.html') &&
        files.includes('catalog/index.json'),
    );
  });

  it('a catalog with an error → nothing is written, exit 1', async () => {
    const target = join(folder, 'none');
    const { status, stdout } = await call('compile', file('bad.json', TWELVE), '--out', target);
    assert.equal(status, 1);
    assert.match(stdout, /12 errors/);
    assert.throws(() => readdirSync(target));
  });

  it('a place that cannot be written → said plainly, also as JSON, exit 1', async () => {
    const small = file('small.json', aCatalog());
    const target = join(small, 'inside-a-file');
    const { status, stdout, stderr } = await call('compile', small, '--out', target);
    assert.equal(status, 1);
    assert.match(stdout, /could not be written/);
    assert.doesNotMatch(stdout + stderr, /\n\s+at /);
    const { problems } = JSON.parse(
      (await call('compile', small, '--out', target, '--json')).stdout,
    );
    assert.equal(problems[0].code, 'unwritable');
  });
});
