/** A whole run of the link check: asks for every address, and keeps the report whole all the while. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { FileProblem } from '../../catalog/format/problems.ts';
import type { Address } from '../../link-check/addresses.ts';
import { ask, type Send } from '../../link-check/ask.ts';
import { polite } from '../../link-check/polite.ts';
import { type Finding, findingAfter, inTurn, type LinkFinding } from '../../link-check/verdict.ts';
import { visit } from '../../link-check/visit.ts';
import { endProgress, progress } from '../terminal/progress.ts';
import { writeStore } from './store.ts';

/** The report is written after so many answers, so that not even a power cut loses more. */
const SAVE_EVERY = 100;

export interface Run {
  readonly addresses: readonly Address[];
  readonly known: ReadonlyMap<string, Finding>;
  readonly report: string;
  /** Milliseconds between two requests to one host. */
  readonly pause: number;
  readonly send: Send;
  /** Ends the run: what is known by then is kept. */
  readonly stop: AbortController;
}

export interface Outcome {
  readonly links: readonly LinkFinding[];
  readonly problem?: FileProblem | undefined;
}

const NEVER: Finding = { verdict: 'unknown', why: 'it was not asked for yet' };

export async function run({ addresses, known, report, pause, send, stop }: Run): Promise<Outcome> {
  const findings = new Map(known);
  // Only what stands in the catalog now: what was removed from it is forgotten.
  const links = (): readonly LinkFinding[] =>
    addresses.map(({ href, places }) => ({ href, places, ...(findings.get(href) ?? NEVER) }));

  let problem: FileProblem | undefined;
  const save = async (): Promise<void> => {
    problem ??= await writeStore(report, links());
    if (problem) stop.abort();
  };
  // Before anything is asked for: who cannot write the answers need not ask.
  await save();

  const { signal } = stop;
  const wait = () => sleep(pause, undefined, { signal }).catch(() => {}); // A run that is over waits no more.
  const considerate = polite(send, wait);
  let saved = Promise.resolve();
  let done = 0;
  await visit(inTurn(addresses, known), {
    ask: href => ask(href, considerate),
    isOver: () => signal.aborted,
    tell: (href, answer) => {
      findings.set(href, findingAfter(findings.get(href), answer, new Date().toISOString()));
      done += 1;
      progress(`Asked for ${done} of ${addresses.length} addresses`);
      if (done % SAVE_EVERY === 0) saved = saved.then(save);
    },
  });
  await saved;
  await save();
  endProgress();
  return { links: links(), problem };
}
