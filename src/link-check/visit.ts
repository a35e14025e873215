/** Goes through addresses: those of one host one after the other, several hosts side by side. */
import type { Answer } from './ask.ts';
import { hostOf } from './polite.ts';

/** How many hosts are asked side by side. */
export const SIDE_BY_SIDE = 6;

export interface Visit {
  readonly ask: (href: string) => Promise<Answer>;
  /** Hears of each answer as it comes. What it throws ends the visit. */
  readonly tell: (href: string, answer: Answer) => void | Promise<void>;
  /** Whether to stop: no further address is asked for then. */
  readonly isOver: () => boolean;
}

function byHost(hrefs: readonly string[]): readonly (readonly string[])[] {
  const hosts = new Map<string, string[]>();
  for (const href of hrefs) {
    const host = hostOf(new URL(href));
    const queue = hosts.get(host);
    if (queue) queue.push(href);
    else hosts.set(host, [href]);
  }
  return [...hosts.values()];
}

export async function visit(hrefs: readonly string[], { ask, tell, isOver }: Visit): Promise<void> {
  const queues = byHost(hrefs).values();
  const work = async (): Promise<void> => {
    // All workers take from one iterator, so no queue is taken twice.
    for (const queue of queues) {
      for (const href of queue) {
        if (isOver()) return;
        await tell(href, await ask(href));
      }
    }
  };
  await Promise.all(Array.from({ length: SIDE_BY_SIDE }, work));
}
