/**
 * What was tried against the widget, in which engine, and how it ended, as the runners saw it. With `RECORD=1` in the
 * environment a run of tests writes it into tried.json, file by file and engine by engine; the documentation's table
 * is made from that (src/docs/tried-table.ts).
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const FILE = join(root, 'test/support/tried/tried.json');

/** The suites that are about what strangers do: these folders of test/. */
const TRIED = /^test\/(?:hostile|node\/(?:content-blockers|mutations|old-browsers))\/.*\.test\.ts$/;

/** @param file from the project's root, with `/` in it */
export const isTried = file => TRIED.test(file);

const nameOf = file => relative(root, file).split(sep).join('/');

/** By file, suite and engine: `{ held, fell, skipped }`, each where there is any. */
export const readTried = () => (existsSync(FILE) ? JSON.parse(readFileSync(FILE, 'utf8')) : {});

const sorted = value =>
  Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)));

/** @param before what was recorded of a file; of this engine, nothing of it counts any more */
function merged(before, engine, suites) {
  const after = {};
  for (const [suite, engines] of Object.entries(before)) {
    const { [engine]: _, ...others } = engines;
    if (Object.keys(others).length > 0) after[suite] = others;
  }
  for (const [suite, counts] of Object.entries(suites))
    after[suite] = sorted({ ...after[suite], [engine]: counts });
  return sorted(after);
}

/** How many of each there are. */
export function countsOf(outcomes) {
  const counts = {};
  for (const outcome of outcomes) counts[outcome] = (counts[outcome] ?? 0) + 1;
  return sorted(counts);
}

/**
 * @param results each with the absolute path of its `file`, its `engine`, and by suite the outcomes of its tests:
 * `held`, `fell` or `skipped`
 */
export function record(results) {
  if (!process.env.RECORD) return;
  const tried = readTried();
  for (const { file, engine, suites } of results) {
    const name = nameOf(file);
    if (!isTried(name)) continue;
    const counted = Object.entries(suites).map(([suite, each]) => [suite, countsOf(each)]);
    tried[name] = merged(tried[name] ?? {}, engine, Object.fromEntries(counted));
  }
  for (const name of Object.keys(tried)) if (!existsSync(join(root, name))) delete tried[name];
  writeFileSync(FILE, `${JSON.stringify(sorted(tried), null, 2)}\n`);
}
