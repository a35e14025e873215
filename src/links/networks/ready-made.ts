/** The ready-made programme that an author's entry stands for, if it is one. */
import type { Network, ReadyMade } from './network.ts';
import { networkCalled } from './networks.ts';

/** As far as an entry says which programme it is. */
export interface NamedProgram {
  readonly network?: unknown;
  readonly template?: unknown;
}

/**
 * By the `network` that the entry names; else by its own `name`, unless it has a template of its own: then it is only
 * called like one.
 */
export function readyMade(
  { network, template }: NamedProgram,
  name: string,
): (Network & { readonly ready: ReadyMade }) | undefined {
  const id = network ?? (template === undefined ? name : undefined);
  const found = typeof id === 'string' ? networkCalled(id) : undefined;
  return found?.ready && { ...found, ready: found.ready };
}
