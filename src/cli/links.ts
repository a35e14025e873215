/** `care-picks links <catalog.json>`: whether the addresses in a catalog still lead somewhere. */

import type { FileProblem } from '../catalog/format/problems.ts';
import { hasErrors, problemsText } from '../catalog/format/problems-text.ts';
import { addressesIn } from '../link-check/addresses.ts';
import type { Send } from '../link-check/ask.ts';
import { WrongCall } from './call.ts';
import { run } from './links/run.ts';
import { sender } from './links/send.ts';
import { readStore, reportBeside } from './links/store.ts';
import { linksText } from './links/text.ts';
import { readAndCheck } from './read.ts';
import type { Output } from './terminal/output.ts';

/** Milliseconds from a request to the end of the answer's head. */
const TIME_OUT = 15_000;

export interface LinksOptions {
  readonly json: boolean;
  /** Absent: beside the catalog. */
  readonly report?: string | undefined;
  /** Seconds, as they were typed; absent: 1. */
  readonly pause?: string | undefined;
}

/** @throws WrongCall */
function milliseconds(pause = '1'): number {
  const seconds = pause.trim() === '' ? Number.NaN : Number(pause);
  if (!(seconds >= 0 && seconds <= 3600))
    throw new WrongCall(`--pause takes seconds from 0 to 3600, such as 0.5, not "${pause}".`);
  return seconds * 1000;
}

/** Listens for Ctrl-C while the work is done. A second one ends the process as usual. */
async function interruptible<T>(stop: AbortController, work: () => Promise<T>): Promise<T> {
  const end = () => stop.abort();
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, end);
  try {
    return await work();
  } finally {
    for (const signal of ['SIGINT', 'SIGTERM']) process.off(signal, end);
  }
}

/**
 * @param sendUntil makes the requests until the signal ends the run
 * @returns 0 when nothing is dead, 1 when something is, or when catalog or report have an error; 130 when
 * it was interrupted
 */
export async function linksCommand(
  file: string,
  { json, report = reportBeside(file), pause }: LinksOptions,
  { print }: Output,
  sendUntil: (signal: AbortSignal) => Send = signal => sender(TIME_OUT, signal),
): Promise<number> {
  const ms = milliseconds(pause);
  const { catalog, problems } = await readAndCheck(file);
  const fail = (about: string, all: readonly FileProblem[]): number => {
    print(json ? JSON.stringify({ problems: all, links: [] }, null, 2) : problemsText(about, all));
    return 1;
  };
  if (!catalog || hasErrors(problems)) return fail(file, problems);
  const store = await readStore(report);
  if (store.problems.length > 0) return fail(report, store.problems);

  const { addresses, searches } = addressesIn(catalog);
  const stop = new AbortController();
  const send = sendUntil(stop.signal);
  const { links, problem } = await interruptible(stop, () =>
    run({ addresses, known: store.known, report, pause: ms, send, stop }),
  );
  if (problem) return fail(report, [problem]);
  if (json) print(JSON.stringify({ problems, report, searches, links }, null, 2));
  else print(linksText(file, links, { searches, report }));
  if (stop.signal.aborted) return 130;
  return links.some(({ verdict }) => verdict === 'dead') ? 1 : 0;
}
