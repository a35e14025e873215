/** Asks for many addresses: one at a time at each host, several hosts side by side. */
import { groupBy } from '../domain/lists.ts';
import type { Answer } from './ask.ts';
import { hostOf } from './polite.ts';

/** How many hosts are asked side by side. */
export const SIDE_BY_SIDE = 6;

export interface Visit {
  readonly ask: (href: string) => Promise<Answer>;
  /** Is told each answer as it comes. What it throws ends the visit. */
  readonly tell: (href: string, answer: Answer) => void | Promise<void>;
  /** Whether to stop before the next address. */
  readonly isOver: () => boolean;
}

export async function visit(hrefs: readonly string[], { ask, tell, isOver }: Visit): Promise<void> {
  const queues = groupBy(hrefs, href => hostOf(new URL(href))).values();
  const work = async (): Promise<void> => {
    // All of them take from one iterator, so no queue is taken twice.
    for (const queue of queues) {
      for (const href of queue) {
        if (isOver()) return;
        await tell(href, await ask(href));
      }
    }
  };
  await Promise.all(Array.from({ length: SIDE_BY_SIDE }, work));
}
