/** Tries mutants in several workers at once. One that does not answer is ended: its mutant has been noticed. */
import { Worker } from 'node:worker_threads';
import { CLOCK } from './targets.mjs';

/** After this many milliseconds a mutant counts as one that never ends. */
const PATIENCE = 120_000;
/** Counting takes its time. */
const MORE_PATIENCE = 900_000;

const start = suites =>
  new Worker(new URL('./worker.mjs', import.meta.url), { workerData: suites });

const ask = (worker, message, patience) =>
  new Promise((resolve, reject) => {
    const settle = (end, value) => {
      clearTimeout(timer);
      worker.off('message', answered).off('error', failed);
      end(value);
    };
    const answered = answer => settle(resolve, answer);
    const failed = error => settle(reject, error);
    const timer = setTimeout(() => settle(resolve, 'late'), patience);
    worker.on('message', answered).on('error', failed);
    worker.postMessage(message);
  });

/** @returns which tests come by which mutants */
export async function coverage(suites) {
  const worker = start(suites);
  try {
    const { covered, failure } = await ask(worker, 'cover', MORE_PATIENCE);
    if (failure) throw new Error(`Without any fault a test fails: ${failure}`);
    return covered;
  } finally {
    await worker.terminate();
  }
}

/**
 * @param next gives the next trial, or nothing when all are done
 * @param tell is told of each mutant what killed it: `undefined` when nothing did
 */
export async function tryAll(suites, workers, next, tell) {
  const work = async () => {
    let worker = start(suites);
    for (let trial = next(); trial; trial = next()) {
      let answer;
      try {
        answer = await ask(worker, trial, PATIENCE);
      } catch (error) {
        answer = { killedBy: { suite: 'the whole run', test: String(error) } };
      }
      if (answer === 'late' || answer.killedBy?.suite === 'the whole run') {
        await worker.terminate();
        worker = start(suites);
        answer = { killedBy: { suite: CLOCK, test: 'It does not end.' } };
      }
      if (answer.failure) throw new Error(answer.failure);
      tell(trial, answer.killedBy);
    }
    await worker.terminate();
  };
  await Promise.all(Array.from({ length: workers }, work));
}
