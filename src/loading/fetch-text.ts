/** One file over the network: a time-out, a limit, one retry for what may pass, and errors that have codes. */

import { CatalogError } from '../domain/errors.ts';
import { takeEmbedFetch } from './embed-fetch.ts';

/** After this many milliseconds without a whole answer a request counts as failed. */
const TIME_OUT = 10_000;

/** In bytes, and generous: a compiled file has at most 50 products. More than that is no file of ours. */
const MOST = 2_000_000;

/** A status that may have passed at the next try, unlike 404. */
const isPassing = (status: number): boolean => status >= 500 || status === 429 || status === 408;

interface Answer {
  readonly status: number;
  readonly text: string;
}

/** Rejects when the signal aborts: a fetch that `embed.js` began has no time-out of its own. */
function aborted(signal: AbortSignal): Promise<never> {
  const gone = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
  // Nobody may be waiting when it aborts.
  gone.catch(() => {});
  return gone;
}

/** The text of an answer, read no further than it may be long: one that never ends would fill the memory. */
async function textOf(response: Response, most: number, gone: Promise<never>): Promise<string> {
  // What a page puts in the place of `fetch` may give its text in one piece only.
  if (!response.body) return Promise.race([response.text(), gone]);
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  let length = 0;
  try {
    for (;;) {
      const { value } = await Promise.race([reader.read(), gone]);
      if (!value) return text + decoder.decode();
      length += value.length;
      if (length > most) throw new RangeError(`over ${most / 1e6} MB`);
      text += decoder.decode(value, { stream: true });
    }
  } finally {
    // One that was read to its end, or has failed, does not mind.
    reader.cancel().catch(() => {});
  }
}

async function request(address: string, signal: AbortSignal, most: number): Promise<Answer> {
  const controller = new AbortController();
  const abort = () => controller.abort();
  const timer = setTimeout(abort, TIME_OUT);
  signal.addEventListener('abort', abort, { once: true });
  const gone = aborted(controller.signal);
  try {
    const begun = takeEmbedFetch(address);
    const response =
      (begun && (await Promise.race([begun, gone]))) ??
      // Whether a reader is logged in anywhere is nothing that a catalog needs to know.
      (await fetch(address, { signal: controller.signal }));
    return { status: response.status, text: await textOf(response, most, gone) };
  } catch (cause) {
    if (cause instanceof RangeError)
      throw new CatalogError('catalog/unreadable', `${address} is ${cause.message}.`);
    const isLate = controller.signal.aborted && !signal.aborted;
    const why = isLate ? `took over ${TIME_OUT / 1000} seconds` : 'could not be reached';
    throw new CatalogError('catalog/unreachable', `${address} ${why}.`, { cause });
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', abort);
  }
}

async function requestTwice(address: string, signal: AbortSignal, most: number): Promise<Answer> {
  try {
    const answer = await request(address, signal, most);
    if (!isPassing(answer.status)) return answer;
  } catch (error) {
    if (signal.aborted || (error as CatalogError).code === 'catalog/unreadable') throw error;
  }
  return request(address, signal, most);
}

/**
 * The text at an http(s) address, or `undefined` when there is no such file (404, 410).
 *
 * @param most how many bytes it may have
 * @throws CatalogError `catalog/unreachable`, `catalog/status`, or `catalog/unreadable` when it is too large
 */
export async function fetchText(
  address: string,
  signal: AbortSignal,
  most = MOST,
): Promise<string | undefined> {
  const { status, text } = await requestTwice(address, signal, most);
  if (status === 404 || status === 410) return undefined;
  if (status < 200 || status > 299) {
    const why = status === 401 || status === 403 ? ': it is not for readers' : '';
    throw new CatalogError('catalog/status', `${address} answered with status ${status}${why}.`);
  }
  return text;
}
