/** What an author has of the links on show, all of them together: what the disclosure has to say, and no more. */
import type { ShopLink } from './link.ts';

export interface Earnings {
  /** Whether any of them pays a commission. */
  readonly paid: boolean;
  /** Whether one pays it through Amazon, which wants that said in a sentence of its own. */
  readonly amazon: boolean;
  /** Whether one leads to her own shop. */
  readonly own: boolean;
  /** Whether nobody knows of one what it pays. */
  readonly unclear: boolean;
  /** What the programmes want to be said, each sentence once. */
  readonly words: readonly string[];
}

export const earningsOf = (links: readonly ShopLink[]): Earnings => ({
  paid: links.some(({ pays }) => pays === 'paid'),
  amazon: links.some(({ pays, program }) => pays === 'paid' && program === 'amazon'),
  own: links.some(({ pays }) => pays === 'own'),
  unclear: links.some(({ pays }) => pays === 'unclear'),
  words: [...new Set(links.flatMap(({ disclosure = [] }) => disclosure))],
});
