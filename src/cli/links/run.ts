/** A whole run of the link check: asks for every address, and keeps the report complete all the while. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { FileProblem } from '../../catalog/format/problems.ts';
import type { Address } from '../../link-check/addresses.ts';
import { ask, type Send } from '../../link-check/ask.ts';
import {
  type CheckedLink,
  type LinkStatus,
  longestWaitingFirst,
  statusAfter,
} from '../../link-check/link-status.ts';
import { polite } from '../../link-check/polite.ts';
import { visit } from '../../link-check/visit.ts';
import { endProgress, progress } from '../terminal/progress.ts';
import { writeStore } from './store.ts';

/** The report is written after this many answers, so that not even a power cut loses more. */
const SAVE_EVERY = 100;

export interface Run {
  readonly addresses: readonly Address[];
  readonly known: ReadonlyMap<string, LinkStatus>;
  readonly report: string;
  /** Milliseconds between two requests to one host. */
  readonly pause: number;
  readonly send: Send;
  /** Ends the run: what is known by then is kept. */
  readonly stop: AbortController;
}

export interface Outcome {
  readonly links: readonly CheckedLink[];
  readonly problem?: FileProblem | undefined;
}

const NEVER_CHECKED: LinkStatus = { verdict: 'unknown', why: 'it was not checked yet' };

export async function run({ addresses, known, report, pause, send, stop }: Run): Promise<Outcome> {
  const statuses = new Map(known);
  // Only what is in the catalog now: what was removed from it is forgotten.
  const links = (): readonly CheckedLink[] =>
    addresses.map(({ href, places }) => ({
      href,
      places,
      ...(statuses.get(href) ?? NEVER_CHECKED),
    }));

  let problem: FileProblem | undefined;
  const save = async (): Promise<void> => {
    problem ??= await writeStore(report, links());
    if (problem) stop.abort();
  };
  // First of all: if the answers cannot be written, nothing need be asked.
  await save();

  const { signal } = stop;
  const wait = () => sleep(pause, undefined, { signal }).catch(() => {}); // Rejects when the run is over, and then nobody has to wait.
  const sendPolitely = polite(send, wait);
  let saved = Promise.resolve();
  let done = 0;
  await visit(longestWaitingFirst(addresses, known), {
    ask: href => ask(href, sendPolitely),
    isOver: () => signal.aborted,
    tell: (href, answer) => {
      statuses.set(href, statusAfter(statuses.get(href), answer, new Date().toISOString()));
      done += 1;
      progress(`Checked ${done} of ${addresses.length} addresses`);
      if (done % SAVE_EVERY === 0) saved = saved.then(save);
    },
  });
  await saved;
  await save();
  endProgress();
  return { links: links(), problem };
}
