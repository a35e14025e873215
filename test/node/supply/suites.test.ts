/** Which test files run where: nothing is left out, and what may run in one engine alone reads no page. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { root } from '../../../src/build/setup.mjs';
import { atLeast } from '../../support/lists/at-least.ts';
import { MOST_AGAIN, partsAgain, withSecond } from '../../support/runner/again.mjs';
import {
  choose,
  inTurn,
  isPure,
  long,
  named,
  short,
  testFiles,
} from '../../support/runner/suites.mjs';

const ENGINES = ['chromium', 'firefox', 'webkit'];
const FILES = [
  'test/elements/accessibility.test.ts',
  'test/elements/card.test.ts',
  'test/hostile/pages.long.test.ts',
  'test/node/build.long.test.ts',
  'test/node/cli.test.ts',
  'test/safety/zones.test.ts',
];
const [axe, card, pages, build, cli, zones] = FILES;

interface Suite {
  readonly node: readonly string[];
  readonly browser: readonly { readonly files: string[]; readonly engines: string[] }[];
}
/** Each file with each engine that it runs in, or with Node. */
const runs = (suites: readonly Suite[]): readonly string[] =>
  suites.flatMap(({ node, browser }) => [
    ...node.map(file => `${file} in node`),
    ...browser.flatMap(({ files, engines }) =>
      files.flatMap(file => engines.map(engine => `${file} in ${engine}`)),
    ),
  ]);

describe('the files of a run', () => {
  it('npm test → no long one; what is alike in all engines in one, the rest in all', () => {
    assert.deepEqual(short(FILES, ENGINES), {
      node: [cli],
      browser: [
        { files: [card], engines: ENGINES },
        { files: [zones], engines: ['firefox'] },
        { files: [axe], engines: ['chromium'] },
      ],
    });
  });

  it('npm run test:long → what is alike in the other engines, each long one in all', () => {
    assert.deepEqual(long(FILES, ENGINES), [
      {
        name: 'the other engines',
        node: [],
        browser: [{ files: [zones], engines: ['chromium', 'webkit'] }],
      },
      {
        name: 'the other engines',
        node: [],
        browser: [{ files: [axe], engines: ['firefox', 'webkit'] }],
      },
      { name: pages, node: [], browser: [{ files: [pages], engines: ENGINES }] },
      { name: build, node: [build], browser: [] },
    ]);
  });

  it('one engine is asked for → npm test has all of what is alike, and the long run none', () => {
    assert.deepEqual(runs([short([zones ?? ''], ['webkit'])]), [`${zones} in webkit`]);
    assert.deepEqual(long([zones ?? ''], ['webkit']), []);
  });

  it('files that somebody named → all in every engine, long ones too', () => {
    assert.deepEqual(named([zones ?? '', build ?? ''], ENGINES), {
      node: [build],
      browser: [{ files: [zones], engines: ENGINES }],
    });
    assert.deepEqual(choose(FILES, ['test/**/*.long.test.ts']), [pages, build]);
  });

  it('both together → each file of the project once in Node or in every engine', () => {
    const files = testFiles();
    const expected = files.flatMap(file =>
      (file.startsWith('test/node/') ? ['node'] : ENGINES).map(engine => `${file} in ${engine}`),
    );
    const all = runs([short(files, ENGINES), ...long(files, ENGINES)]);
    assert.deepEqual([...all].sort(), [...atLeast(250, expected)].sort());
  });

  it('an hour later → the next suite is first, and none is lost', () => {
    assert.deepEqual(inTurn(['a', 'b', 'c'], 4), ['b', 'c', 'a']);
    assert.deepEqual(inTurn([], 4), []);
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

describe('the rules, catalogs and lists, which run in one engine in npm test', () => {
  const alone = testFiles().filter(isPure);
  const page =
    /\b(?:document|window|fixture|customElements|querySelector\w*|DOMParser|Worker|navigator|Intl)\b/;
  for (const file of atLeast<string>(30, alone))
    it(`${file} → reads no page`, () => {
      const code = readFileSync(join(root, file), 'utf8').replace(
        /\/\*[\s\S]*?\*\/|\/\/.*|'[^'\n]*'|`[^`]*`/g,
        '',
      );
      assert.equal(page.exec(code)?.[0], undefined);
    });
});
