/**
 * Which test files a run takes, and in which engines. In `npm test` what a reader gets is proven in every engine, the rows of
 * long tables in turn; what depends on the engine little runs in one, and what knows no page in Node. The rest of all that
 * is for `npm run test:long`, as are the files that take long, `*.long.test.ts`.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { root } from '../../../src/build/setup.mjs';
import { canShare } from '../engines/shares.mjs';

/** The folders of tests whose subjects are functions of their arguments and know no page. */
const PURE = [
  'catalog',
  'coverage',
  'domain',
  'link-check',
  'links',
  'post',
  'recommend',
  'safety',
];
/** Of these folders: what a page reads out of an escaped text, a page alone can say. */
const NEEDS_PAGE = 'test/domain/escape-html.test.ts';

/**
 * What axe-core reads of a page is the same in each engine, and so is what stands in a tree; the author's editor, preview
 * and documents are no reader's.
 */
const ALIKE =
  /accessibility\.test\.ts$|^test\/(?:(?:demo|editor|rulebook)\/[\w-]+|dist\/(?:docs|demo-[\w-]+)|elements\/everything|hostile\/tree\/sound)\.test\.ts$/;

const folderOf = file => file.split('/')[1];
const isNode = file => folderOf(file) === 'node';
export const isPure = file => PURE.includes(folderOf(file)) && file !== NEEDS_PAGE;
/** Where a file runs: what knows no page in both. */
export const placesOf = file =>
  isNode(file) ? ['node'] : isPure(file) ? ['node', 'browser'] : ['browser'];
const isAlike = file => ALIKE.test(file);
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

/** Files that somebody named: all of them in Node or in every engine, and what knows no page in both. */
export const named = (files, engines) => ({
  node: files.filter(isNode),
  pure: files.filter(isPure),
  browser: inEngines({ files: files.filter(file => !isNode(file)), engines }),
});

/** Only Chromium draws a page as for print, or dark, when it is asked to. */
const NEEDS_CHROMIUM =
  /^test\/(?:dist\/(?:docs|demo-(?:catalog-editor-)?accessibility)|rulebook\/rulebook)\.test\.ts$/;

/** Of the others WebKit has those of the widget, and Firefox those of the author’s side. */
const FOR_WEBKIT = /^test\/(?:elements|hostile)\//;

/** Which engine runs a file that is alike in all, so that each has about as much to do; another one where it is not there. */
function engineOf(file, engines) {
  const at = NEEDS_CHROMIUM.test(file) ? 0 : FOR_WEBKIT.test(file) ? 2 : 1;
  return engines[Math.min(at, engines.length - 1)];
}

/** What `npm test` runs. */
export function short(files, engines) {
  const quick = files.filter(file => !isLong(file));
  const pages = quick.filter(file => !isNode(file) && !isPure(file));
  const alike = pages.filter(isAlike);
  return {
    node: quick.filter(isNode),
    pure: quick.filter(isPure),
    browser: inEngines(
      { files: pages.filter(file => !isAlike(file)), engines },
      ...engines.map(engine => ({
        files: alike.filter(file => engineOf(file, engines) === engine),
        engines: [engine],
      })),
    ),
    inTurn: canShare(engines),
  };
}

/** Whether the engines share rows of the file (engines/turns.ts). */
const sharesRows = file => readFileSync(join(root, file), 'utf8').includes('/engines/turns.ts');

/** @returns the engines in which `npm test` leaves something of this file out */
function enginesLeft(file, engines, takesTurns) {
  if (isNode(file) || isLong(file)) return [];
  if (isPure(file)) return engines;
  if (isAlike(file)) return engines.filter(engine => engine !== engineOf(file, engines));
  return canShare(engines) && takesTurns(file) ? engines : [];
}

/** What knows no page is quick: by its first folder. */
const groupOf = file => (isPure(file) ? `test/${folderOf(file)}` : dirname(file));

/**
 * What `npm run test:long` runs, one suite after the other: each is a call of a runner.
 *
 * @param takesTurns whether the engines share the rows of a file
 */
export function long(files, engines, takesTurns = sharesRows) {
  const leftOf = file => enginesLeft(file, engines, takesTurns);
  const groups = [...new Set(files.map(groupOf))].map(group => ({
    name: `all of ${group} in all engines`,
    node: [],
    pure: [],
    browser: partsOf(
      files.filter(file => groupOf(file) === group),
      leftOf,
    ),
  }));
  return [
    ...groups,
    ...files.filter(isLong).map(file => ({ name: file, ...named([file], engines) })),
  ].filter(({ node, pure, browser }) => node.length + pure.length + browser.length > 0);
}

/** Files with what is left of them, those together that the same engines have left. */
function partsOf(files, leftOf) {
  const parts = new Map();
  for (const file of files) {
    const left = leftOf(file);
    const key = left.join();
    parts.set(key, { files: [...(parts.get(key)?.files ?? []), file], engines: left });
  }
  return inEngines(...parts.values());
}

/**
 * The same suites from another one on in each hour, so that over the runs each has its turn where the time
 * does not suffice for all.
 */
export const inTurn = (suites, hours) =>
  suites.map((_, at) => suites[(at + hours) % suites.length]);
