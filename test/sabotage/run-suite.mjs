/**
 * Runs one suite, evaluated anew, in this process: what a suite without a page uses of Mocha, and no more.
 *
 * A fault at load changes what a table test consists of, so tests are known by their titles.
 */
const HOOKS = ['before', 'beforeEach', 'afterEach', 'after'];

const block = (title, parent) => ({
  title,
  parent,
  tests: [],
  blocks: [],
  ...Object.fromEntries(HOOKS.map(hook => [hook, []])),
});

/** Evaluates a suite, which names its tests by that. */
function collect(load) {
  const root = block('');
  let open = root;
  globalThis.describe = (title, fill) => {
    const inner = block(`${open.title}${title} › `, open);
    open.blocks.push(inner);
    open = inner;
    try {
      fill.call(CONTEXT);
    } finally {
      open = inner.parent;
    }
  };
  globalThis.it = (title, body) => {
    open.tests.push({ title: open.title + title, body });
    return CONTEXT;
  };
  for (const hook of HOOKS) globalThis[hook] = body => open[hook].push(body);
  load();
  return root;
}

/** What tests and hooks have for `this`, and what is made of them. */
const CONTEXT = { timeout: () => CONTEXT };

/** Longer than this takes nothing here. */
const PATIENCE = 20_000;

/** A test that has not ended when the patience has: on a busy machine it may be slow and no more. */
export class LateError extends Error {}

async function runBody(body) {
  const result = body.call(CONTEXT);
  if (typeof result?.then !== 'function') return;
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new LateError('It does not end.')), PATIENCE);
  });
  await Promise.race([result, late]).finally(() => clearTimeout(timer));
}

const runHooks = async bodies => {
  for (const body of bodies) await runBody(body);
};

/** The hooks of a block and of those around it, outermost first. */
const around = (each, hook) => (each ? [...around(each.parent, hook), ...each[hook]] : []);

const hasWanted = ({ tests, blocks }, wants) =>
  tests.some(({ title }) => wants(title)) || blocks.some(inner => hasWanted(inner, wants));

async function runBlock(each, wants, beside) {
  if (!hasWanted(each, wants)) return;
  await runHooks(each.before);
  for (const { title, body } of each.tests) {
    if (!wants(title)) continue;
    beside.start?.(title);
    await runHooks(around(each, 'beforeEach'));
    try {
      await runBody(body);
    } catch (cause) {
      throw new Error(title, { cause });
    } finally {
      await runHooks(around(each, 'afterEach').reverse());
      beside.end?.(title);
    }
  }
  for (const inner of each.blocks) await runBlock(inner, wants, beside);
  await runHooks(each.after);
}

/**
 * @param load evaluates the suite
 * @param wants whether the test of that title is to run
 * @param beside called as each test starts and ends
 * @throws at the first test that fails
 */
export async function runSuite(load, wants = () => true, beside = {}) {
  await runBlock(collect(load), wants, beside);
}
