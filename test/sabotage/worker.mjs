/**
 * Tries mutants, one after the other: it evaluates the suites that come by a mutant with that one fault in them, until a
 * test fails. First it runs everything without a fault, and tells which test comes by which mutant.
 */
import { Script } from 'node:vm';
import { parentPort, workerData } from 'node:worker_threads';
import { expect } from '@esm-bundle/chai/esm/chai.js';
import * as fastCheck from 'fast-check';
import { LateError, runSuite } from './run-suite.mjs';
import { activate, comeBy, isActive, takeHits } from './switches.mjs';
import { CLOCK, isSweep } from './targets.mjs';

const [zod, mini, locales] = await Promise.all(
  ['zod', 'zod/mini', 'zod/locales'].map(name => import(name)),
);
const shared = {
  '@open-wc/testing': { expect },
  'fast-check': fastCheck,
  zod,
  'zod/mini': mini,
  'zod/locales': locales,
};

// The same values in every run: whether a mutant lives must not depend on chance.
fastCheck.configureGlobal({ seed: 1 });
globalThis.window = globalThis;

const { suites, script, mutants } = workerData;
const evaluate = new Script(
  `(function (require, module, exports, stryMutAct_9fa48, stryCov_9fa48) {${script}\n})`,
  { filename: 'suites.js' },
).runInThisContext();

/** Each time all modules anew, for a table is made where its module is evaluated. */
const load = suite => () => {
  const exports = {};
  evaluate(name => shared[name], { exports }, exports, isActive, comeBy);
  exports.suites[suite]();
};

// What is thrown outside of any test would have failed the page's runner too.
let stray;
for (const event of ['uncaughtException', 'unhandledRejection'])
  process.on(event, error => {
    stray ??= error;
  });

/** @returns of each suite how often its loading and each of its tests comes by which mutants, and its time */
async function cover() {
  const result = [];
  for (const suite of suites) {
    const tests = [];
    let atLoad;
    let began;
    takeHits(mutants);
    await runSuite(load(suite), title => !isSweep(title), {
      start(title) {
        const before = takeHits(mutants);
        atLoad ??= before;
        began = performance.now();
        tests.push({ title });
      },
      end() {
        Object.assign(tests.at(-1), { hits: takeHits(mutants), time: performance.now() - began });
      },
    });
    result.push({ suite, atLoad: atLoad ?? [], tests });
  }
  return result;
}

/**
 * @param trials of each suite the titles of the tests to run; without, all but the sweeps
 * @param most how often the mutant may be come by in one suite
 * @returns the test that fails, or nothing
 */
async function attempt({ id, trials, most, withSweeps }) {
  stray = undefined;
  for (const { suite, titles } of trials) {
    activate(id, most);
    const wanted = titles && new Set(titles);
    const wants = title => (withSweeps || !isSweep(title)) && (!wanted || wanted.has(title));
    try {
      await runSuite(load(suite), wants);
      if (stray) throw stray;
    } catch (error) {
      const isLate = [error, error.cause].some(each => each instanceof LateError);
      return { suite: isLate ? CLOCK : suite, test: error.message };
    } finally {
      activate();
    }
  }
  return undefined;
}

parentPort.on('message', async message => {
  try {
    if (message === 'cover') parentPort.postMessage({ covered: await cover() });
    else parentPort.postMessage({ id: message.id, killedBy: await attempt(message) });
  } catch (error) {
    parentPort.postMessage({ failure: `${error.message}\n${error.cause?.stack ?? error.stack}` });
  }
});
