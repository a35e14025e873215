/** One file over the network: a time-out, one retry for what may pass, and errors that have codes. */

import { CatalogError } from '../domain/errors.ts';
import { takeEmbedFetch } from './embed-fetch.ts';

/** After this many milliseconds without a whole answer a request counts as failed. */
const TIME_OUT = 10_000;

/** A status that may have passed at the next try, unlike 404. */
const isPassing = (status: number): boolean => status >= 500 || status === 429 || status === 408;

interface Answer {
  readonly status: number;
  readonly text: string;
}

/** Rejects when the signal aborts: a fetch that `embed.js` began has no time-out of its own. */
const aborted = (signal: AbortSignal): Promise<never> =>
  new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });

async function request(address: string, signal: AbortSignal): Promise<Answer> {
  const controller = new AbortController();
  const abort = () => controller.abort();
  const timer = setTimeout(abort, TIME_OUT);
  signal.addEventListener('abort', abort, { once: true });
  try {
    const begun = takeEmbedFetch(address);
    const response =
      (begun && (await Promise.race([begun, aborted(controller.signal)]))) ??
      // Whether a reader is logged in anywhere is nothing that a catalog needs to know.
      (await fetch(address, { signal: controller.signal }));
    return { status: response.status, text: await response.text() };
  } catch (cause) {
    const isLate = controller.signal.aborted && !signal.aborted;
    const why = isLate ? `took over ${TIME_OUT / 1000} seconds` : 'could not be reached';
    throw new CatalogError('catalog/unreachable', `${address} ${why}.`, { cause });
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', abort);
  }
}

async function requestTwice(address: string, signal: AbortSignal): Promise<Answer> {
  try {
    const answer = await request(address, signal);
    if (!isPassing(answer.status)) return answer;
  } catch (error) {
    if (signal.aborted) throw error;
  }
  return request(address, signal);
}

/**
 * The text at an http(s) address, or `undefined` when there is no such file (404, 410).
 *
 * @throws CatalogError `catalog/unreachable` or `catalog/status`
 */
export async function fetchText(address: string, signal: AbortSignal): Promise<string | undefined> {
  const { status, text } = await requestTwice(address, signal);
  if (status === 404 || status === 410) return undefined;
  if (status < 200 || status > 299) {
    throw new CatalogError('catalog/status', `${address} answered with status ${status}.`);
  }
  return text;
}
