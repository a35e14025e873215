/** One file over the network: a time-out, one retry for what may pass, and errors that have codes. */

import { CatalogError } from '../domain/errors.ts';
import { takeEarly } from './early.ts';

/** After this many milliseconds without a whole answer a request counts as failed. */
const PATIENCE = 10_000;

/** A status that may be gone at the next try, unlike 404. */
const isPassing = (status: number): boolean => status >= 500 || status === 429 || status === 408;

interface Answer {
  readonly status: number;
  readonly text: string;
}

/** Rejects when it is over: what was asked for elsewhere has no patience of its own. */
const stopped = (signal: AbortSignal): Promise<never> =>
  new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });

async function ask(address: string, signal: AbortSignal): Promise<Answer> {
  const own = new AbortController();
  const stop = () => own.abort();
  const timer = setTimeout(stop, PATIENCE);
  signal.addEventListener('abort', stop, { once: true });
  try {
    const underWay = takeEarly(address);
    const early = underWay && (await Promise.race([underWay, stopped(own.signal)]));
    // Whether a reader is logged in anywhere is nothing that a catalog needs to know.
    const response = early ?? (await fetch(address, { signal: own.signal }));
    return { status: response.status, text: await response.text() };
  } catch (cause) {
    const late = own.signal.aborted && !signal.aborted;
    const why = late ? `gave no answer within ${PATIENCE / 1000} seconds` : 'could not be reached';
    throw new CatalogError('catalog/unreachable', `${address} ${why}.`, { cause });
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', stop);
  }
}

async function askTwice(address: string, signal: AbortSignal): Promise<Answer> {
  try {
    const answer = await ask(address, signal);
    if (!isPassing(answer.status)) return answer;
  } catch (error) {
    if (signal.aborted) throw error;
  }
  return ask(address, signal);
}

/**
 * The text at an http(s) address, or `undefined` when there is no such file (404, 410).
 *
 * @throws CatalogError `catalog/unreachable` or `catalog/status`
 */
export async function fetchText(address: string, signal: AbortSignal): Promise<string | undefined> {
  const { status, text } = await askTwice(address, signal);
  if (status === 404 || status === 410) return undefined;
  if (status < 200 || status > 299) {
    throw new CatalogError('catalog/status', `${address} answered with status ${status}.`);
  }
  return text;
}
