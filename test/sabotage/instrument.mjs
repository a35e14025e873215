/**
 * Plants every fault into the source at once, each behind a switch, and counts which of them a
 * test comes by.
 *
 * Stryker's instrumenter does it. It passes over whatever stands under `as` or `satisfies`, which is most of a table: so
 * the types are blanked first, each with as many spaces, and every place stays where it was.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../../src/build/setup.mjs';
import { tableMutators } from './table-mutators.mjs';

const packages = createRequire(import.meta.url);

const SILENT = { isDebugEnabled: () => false, debug() {}, info() {}, warn() {} };

const oneLine = text =>
  text
    .replace(/\s+/g, ' ')
    .replace(/,? ([\])}])/g, '$1')
    .trim();

/** What differs between two texts, with the words on its edges whole. */
function difference(before, after) {
  const [a, b] = [before, after].map(text => oneLine(text).split(/(?<=[^\w'])|(?=[^\w'])/));
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start += 1;
  let end = 0;
  const most = Math.min(a.length, b.length) - start;
  while (end < most && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  const middle = words =>
    words
      .slice(start, words.length - end)
      .join('')
      .trim()
      .slice(0, 120);
  return `${middle(a)} → ${middle(b)}`;
}

/** The text between two places, which Stryker counts in lines and columns from 0. */
function offsets(text, { start, end }) {
  const lines = text.split('\n');
  const offset = ({ line, column }) =>
    lines.slice(0, line).reduce((sum, each) => sum + each.length + 1, 0) + column;
  return { from: offset(start), to: offset(end), line: lines[start.line] };
}

/** The mutants' names as the numbers that they are: a count in an array is by far the fastest. */
const numbered = code =>
  code.replace(
    /(stry(?:MutAct|Cov)_9fa48)\(([^)]*)\)/g,
    (_, name, ids) => `${name}(${ids.replaceAll('"', '')})`,
  );

async function instrumenter() {
  const entry = packages.resolve('@stryker-mutator/instrumenter');
  const inside = path => import(new URL(path, pathToFileURL(entry)).href);
  const { Instrumenter } = await inside('./instrumenter.js');
  const { allMutators } = await inside('./mutators/mutate.js');
  const { types } = createRequire(entry)('@babel/core');
  allMutators.push(...tableMutators(types));
  return new Instrumenter(SILENT);
}

/**
 * @param files paths from the project's root
 * @returns the code of each file, and the mutants: where each is, and a key that stays when lines move: file, mutator,
 *   the line, what is changed into what, and a number for the second and further ones of that name
 */
export async function instrument(files) {
  const { transformSync } = packages('amaro');
  const sources = files.map(file => ({ file, text: readFileSync(join(root, file), 'utf8') }));
  const blank = sources.map(({ file, text }) => ({
    name: `${file}.js`,
    content: transformSync(text, { mode: 'strip-only' }).code,
    mutate: true,
  }));
  const planted = await (await instrumenter()).instrument(blank, {
    ignorers: [],
    excludedMutations: [],
    plugins: [],
    // What the switches call is in `switches.mjs`.
    noHeader: true,
  });
  const seen = new Map();
  const mutants = planted.mutants.map(({ id, fileName, mutatorName, location, replacement }) => {
    const at = blank.findIndex(({ name }) => name === fileName);
    const { file, text } = sources[at];
    const { from, to, line } = offsets(text, location);
    const change = difference(blank[at].content.slice(from, to), replacement);
    const name = `${file} | ${mutatorName} | ${oneLine(line)} | ${change}`;
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    const key = count > 1 ? `${name} | ${count}` : name;
    return { id: Number(id), file, from, to, replacement, key };
  });
  const code = files.map((file, at) => [file, numbered(planted.files[at].content)]);
  return { code: new Map(code), mutants };
}
