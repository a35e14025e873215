/**
 * How many times slower this machine is than an idle one of the kind that the limits were set on. It is
 * measured once, before a run, by a fixed piece of work in as many threads as engines may run at once:
 * so it counts a slow processor, other people's work, and that the engines share what these two leave.
 * `SLOWNESS=3 npm test` sets it by hand.
 */
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { enginesAtOnce } from '../engines/at-once.mjs';
import { engines } from '../engines/browsers.mjs';

/** What the work takes on one idle core of such a machine, in milliseconds. */
export const IDLE = 600;

/** Beyond this a limit would only keep from being told what hangs. */
export const MOST = 10;

/** @param times what the work took in each thread; the slowest engine is the one that has to be waited for */
export function slownessOf(times) {
  const slowness = Math.max(...times) / IDLE;
  return Math.min(MOST, Math.max(1, Math.ceil(slowness * 10) / 10));
}

const timed = () =>
  new Promise((resolve, reject) => {
    const worker = new Worker(new URL('work.mjs', import.meta.url));
    worker.once('message', resolve).once('error', reject);
  });

/** Measures, unless it is known; from then on it stands in the environment, for limit.mjs and all that is started. */
export async function ensureSlowness() {
  const threads = enginesAtOnce(availableParallelism(), Object.keys(engines).length);
  process.env.SLOWNESS ||= String(
    slownessOf(await Promise.all(Array.from({ length: threads }, timed))),
  );
  return Number(process.env.SLOWNESS);
}
