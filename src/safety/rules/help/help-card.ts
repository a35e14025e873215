/** The shape of a help card: the signs for which a reader needs people and not a product. */
import type { Region } from '../../../domain/types.ts';
import type { Basis } from '../types.ts';

/** How soon somebody has to look at it, most urgent first. */
export const HELP = ['emergency', 'today', 'soon'] as const;
export type Help = (typeof HELP)[number];

export interface Sign {
  readonly text: string;
  /** Where on the body it is asked about; absent: everywhere. */
  readonly regions?: readonly Region[];
  /** Only if the catalog mentions jaw pain. */
  readonly jaw?: true;
  /** Where to go with it, if that is not the same for the whole card. */
  readonly go?: string;
  readonly basis: Basis;
}

export interface SignList {
  /** Leads into the signs. */
  readonly intro: string;
  readonly signs: readonly Sign[];
  /** What to do and what to know, after the signs. */
  readonly after: readonly string[];
}

export interface HelpCard {
  readonly title: string;
  readonly lists: readonly SignList[];
  readonly basis: Basis;
}
