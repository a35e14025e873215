/**
 * The signs for which a reader needs people and not a product: what to call an ambulance for, what to show a doctor
 * today, and what to have looked at soon. What a card says before it is opened is in `help-lines.ts`, whom to call in
 * `numbers.ts`.
 *
 * It is loaded with the reader's self-check and not for the first paint. There is no score here and there must never be
 * one: whether a risk is low is for a doctor to say.
 */
import type { Region } from '../../domain/types.ts';
import { EMERGENCY } from './help-emergency.ts';
import { SOON } from './help-soon.ts';
import { TODAY } from './help-today.ts';
import type { Basis } from './types.ts';

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

export const HELP_CARDS: Readonly<Record<Help, HelpCard>> = {
  emergency: EMERGENCY,
  today: TODAY,
  soon: SOON,
};
