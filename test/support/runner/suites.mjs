/**
 * Which test files a run takes, and in which engines. What a reader gets is proven in every engine in each run.
 * What depends on the engine little runs in one in `npm test`, and in the others in `npm run test:long`, as do
 * the files that take long, `*.long.test.ts`.
 */
import { readdirSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { root } from '../../../src/build/setup.mjs';

/** The folders of tests whose subjects are functions of their arguments and know no page. */
const PURE = ['catalog', 'coverage', 'link-check', 'links', 'recommend', 'safety'];

/**
 * What axe-core reads of a page is the same in each engine, and so is what stands in a tree; the author's editor, preview
 * and documents are no reader's.
 */
const ALIKE =
  /accessibility\.test\.ts$|^test\/(?:(?:demo|editor|rulebook)\/[\w-]+|dist\/(?:docs|demo-[\w-]+)|elements\/everything|hostile\/tree\/sound)\.test\.ts$/;

const folderOf = file => file.split('/')[1];
const isNode = file => folderOf(file) === 'node';
export const isPure = file => PURE.includes(folderOf(file));
const isAlike = file => isPure(file) || ALIKE.test(file);
export const isLong = file => file.endsWith('.long.test.ts');

export const testFiles = () =>
  readdirSync(join(root, 'test'), { recursive: true })
    .filter(path => path.endsWith('.test.ts') && !path.includes('node_modules'))
    .map(path => `test/${path.replaceAll(sep, '/')}`)
    .sort();

/** Files as a shell names them. A pattern in quotes comes here unexpanded. */
export function choose(files, patterns) {
  const expressions = patterns.map(pattern => {
    const path = relative(root, resolve(pattern)).replaceAll(sep, '/');
    const source = path
      .replace(/[.+^${}()|[\]\\]/g, '\\$&')
      .replace(/\*\*\/|\*/g, star => (star === '*' ? '[^/]*' : '(?:.*/)?'));
    return new RegExp(`^${source}$`);
  });
  return files.filter(file => expressions.some(expression => expression.test(file)));
}

/** Parts of one call of the runner: files and the engines that they run in. None is empty. */
const inEngines = (...parts) =>
  parts.filter(({ files, engines }) => files.length > 0 && engines.length > 0);

/** Files that somebody named: all of them in every engine. */
export const named = (files, engines) => ({
  node: files.filter(isNode),
  browser: inEngines({ files: files.filter(file => !isNode(file)), engines }),
});

/** Chromium has the most to do: what knows no page runs in the engine after it, where there is one. */
const engineOfPure = engines => engines.slice(0, 2).slice(-1);
const othersThan = (engines, some) => engines.filter(engine => !some.includes(engine));

/** What `npm test` runs. */
export function short(files, engines) {
  const quick = files.filter(file => !isLong(file));
  const browser = quick.filter(file => !isNode(file));
  return {
    node: quick.filter(isNode),
    browser: inEngines(
      { files: browser.filter(file => !isAlike(file)), engines },
      { files: browser.filter(isPure), engines: engineOfPure(engines) },
      {
        files: browser.filter(file => isAlike(file) && !isPure(file)),
        engines: engines.slice(0, 1),
      },
    ),
  };
}

/** What `npm run test:long` runs, one suite after the other: each is a call of a runner. */
export function long(files, engines) {
  const alike = files.filter(file => isAlike(file) && !isLong(file));
  const rest = inEngines(
    { files: alike.filter(isPure), engines: othersThan(engines, engineOfPure(engines)) },
    { files: alike.filter(file => !isPure(file)), engines: engines.slice(1) },
  );
  return [
    ...rest.map(part => ({ name: 'the other engines', node: [], browser: [part] })),
    ...files.filter(isLong).map(file => ({ name: file, ...named([file], engines) })),
  ].filter(({ node, browser }) => node.length + browser.length > 0);
}

/**
 * The same suites from another one on in each hour, so that over the runs each has its turn where the time
 * does not suffice for all.
 */
export const inTurn = (suites, hours) =>
  suites.map((_, at) => suites[(at + hours) % suites.length]);
