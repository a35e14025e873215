/** Which test files run where, and who tries which row: nothing is left out, and what may run in Node reads no page. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { root } from '../../../src/build/setup.mjs';
import { isRowOf } from '../../support/engines/shares.mjs';
import { atLeast } from '../../support/lists/at-least.ts';
import { MOST_AGAIN, partsAgain, withSecond } from '../../support/runner/again.mjs';
import {
  choose,
  inTurn,
  isPure,
  long,
  named,
  placesOf,
  short,
  testFiles,
} from '../../support/runner/suites.mjs';

const ENGINES = ['chromium', 'firefox', 'webkit'];
const FILES = [
  'test/dist/docs.test.ts',
  'test/elements/accessibility.test.ts',
  'test/elements/card.test.ts',
  'test/elements/rows.test.ts',
  'test/hostile/pages.long.test.ts',
  'test/node/build.long.test.ts',
  'test/node/cli.test.ts',
  'test/safety/zones.test.ts',
];
const [docs, axe, card, rows, pages, build, cli, zones] = FILES;
const takesTurns = (file: string): boolean => file === rows;

const sourceOf = (file: string): string => readFileSync(join(root, file), 'utf8');

interface Suite {
  readonly node: readonly string[];
  readonly pure: readonly string[];
  readonly browser: readonly { readonly files: string[]; readonly engines: string[] }[];
}
/** Each file with each engine that it runs in, or with Node. */
const runs = (suites: readonly Suite[]): readonly string[] =>
  suites.flatMap(({ node, pure, browser }) => [
    ...[...node, ...pure].map(file => `${file} in node`),
    ...browser.flatMap(({ files, engines }) =>
      files.flatMap(file => engines.map(engine => `${file} in ${engine}`)),
    ),
  ]);

describe('the files of a run', () => {
  it('npm test → no long one; what knows no page in Node, what is alike in all engines in one, the rest in all', () => {
    assert.deepEqual(short(FILES, ENGINES), {
      node: [cli],
      pure: [zones],
      browser: [
        { files: [card, rows], engines: ENGINES },
        { files: [docs], engines: ['chromium'] },
        { files: [axe], engines: ['firefox'] },
      ],
      inTurn: true,
    });
  });

  it('npm run test:long → in all engines what npm test runs in some or in turn, and each long one', () => {
    assert.deepEqual(long(FILES, ENGINES, takesTurns), [
      {
        name: 'all of test/dist in all engines',
        node: [],
        pure: [],
        browser: [{ files: [docs], engines: ['firefox', 'webkit'] }],
      },
      {
        name: 'all of test/elements in all engines',
        node: [],
        pure: [],
        browser: [
          { files: [axe], engines: ['chromium', 'webkit'] },
          { files: [rows], engines: ENGINES },
        ],
      },
      {
        name: 'all of test/safety in all engines',
        node: [],
        pure: [],
        browser: [{ files: [zones], engines: ENGINES }],
      },
      { name: pages, node: [], pure: [], browser: [{ files: [pages], engines: ENGINES }] },
      { name: build, node: [build], pure: [], browser: [] },
    ]);
  });

  it('fewer than the three engines are there → no rows are shared, and nothing is left for the long run of that', () => {
    for (const engines of [['webkit'], ['chromium', 'firefox'], []])
      assert.equal(short(FILES, engines).inTurn, false);
    assert.deepEqual(long([rows ?? ''], ['chromium', 'firefox'], takesTurns), []);
    assert.deepEqual(long([axe ?? ''], ['webkit'], takesTurns), []);
  });

  it('no engine is there → what knows no page is tried', () =>
    assert.deepEqual(runs([short([zones ?? '', card ?? ''], [])]), [`${zones} in node`]));

  it('files that somebody named → all of each, in every place where it runs, long ones too', () => {
    assert.deepEqual(named([zones ?? '', build ?? ''], ENGINES), {
      node: [build],
      pure: [zones],
      browser: [{ files: [zones], engines: ENGINES }],
    });
    assert.deepEqual(choose(FILES, ['test/**/*.long.test.ts']), [pages, build]);
  });

  it('both together → each file of the project in each place where it runs', () => {
    const files = testFiles();
    const expected = files.flatMap(file => [
      ...(placesOf(file).includes('node') ? [`${file} in node`] : []),
      ...(placesOf(file).includes('browser') ? ENGINES.map(engine => `${file} in ${engine}`) : []),
    ]);
    const all = runs([short(files, ENGINES), ...long(files, ENGINES)]);
    assert.deepEqual([...new Set(all)].sort(), [...atLeast(250, expected)].sort());
    // What shares its rows is run once more, whole.
    const twice = all.filter((run, at) => all.indexOf(run) < at);
    assert.ok(twice.length > 0);
    for (const run of twice) assert.match(sourceOf(run.split(' ')[0] ?? ''), /engines\/turns\.ts/);
  });

  it('an hour later → the next suite is first, and none is lost', () => {
    assert.deepEqual(inTurn(['a', 'b', 'c'], 4), ['b', 'c', 'a']);
    assert.deepEqual(inTurn([], 4), []);
  });
});

describe('rows that the engines share', () => {
  const table = Array.from({ length: 48 }, (_, at) => at);

  it('each row → has an engine, and each engine a share', () => {
    for (const at of table)
      assert.ok(
        ENGINES.some(engine => isRowOf(engine, at)),
        `row ${at}`,
      );
    const shares = ENGINES.map(
      engine => table.filter(at => isRowOf(engine, at)).length / table.length,
    );
    assert.deepEqual(shares, [1 / 2, 1 / 4, 1 / 2]);
  });

  for (const columns of [2, 3, 4, 5, 6])
    it(`a table of ${columns} columns → each engine has rows of each`, () => {
      for (const engine of ENGINES) {
        const mine = table.filter(at => isRowOf(engine, at)).map(at => at % columns);
        assert.equal(new Set(mine).size, columns, engine);
      }
    });

  it('a helper of tests → shares none, for the runner looks for it in the test files alone', () => {
    const helpers = readdirSync(join(root, 'test'), { recursive: true, encoding: 'utf8' }).filter(
      path => path.endsWith('.ts') && !/\.test\.ts$|node_modules|engines.turns\.ts$/.test(path),
    );
    const sharing = helpers.filter(path => sourceOf(`test/${path}`).includes('/turns.ts'));
    assert.ok(helpers.length > 100, String(helpers.length));
    assert.deepEqual(sharing, []);
  });
});

describe('files that failed', () => {
  const counts = { passed: 3, failed: 1, skipped: 1 };
  const fell = [
    { file: card, engine: 'webkit', counts },
    { file: zones, engine: 'firefox', counts },
    { file: axe, engine: 'webkit', counts },
  ];

  it('few → each once more, in the engine in which it failed', () =>
    assert.deepEqual(partsAgain(fell), [
      { files: [card, axe], engines: ['webkit'] },
      { files: [zones], engines: ['firefox'] },
    ]));

  it('none, or more than a few → nothing is run again', () => {
    assert.deepEqual(partsAgain([]), []);
    const many = Array.from({ length: MOST_AGAIN + 1 }, () => fell[0]);
    assert.deepEqual(partsAgain(many), []);
  });

  const first = { passed: 100, failed: 3, skipped: 5 };
  it('they pass the second time → no failure is left', () =>
    assert.deepEqual(withSecond(first, fell, { passed: 12, failed: 0, skipped: 3 }), {
      passed: 103,
      failed: 0,
      skipped: 5,
    }));

  it('one fails again, and another’s page does not start → both count', () =>
    assert.deepEqual(withSecond(first, fell, { passed: 7, failed: 2, skipped: 2 }), {
      passed: 98,
      failed: 2,
      skipped: 4,
    }));
});

describe('the rules, catalogs and lists, which run in Node in npm test', () => {
  const alone = testFiles().filter(isPure);
  const page =
    /\b(?:document|window|fixture|customElements|querySelector\w*|DOMParser|Worker|navigator|Intl)\b/;
  for (const file of atLeast<string>(30, alone))
    it(`${file} → reads no page`, () => {
      const code = sourceOf(file).replace(/\/\*[\s\S]*?\*\/|\/\/.*|'[^'\n]*'|`[^`]*`/g, '');
      assert.equal(page.exec(code)?.[0], undefined);
    });
});
