/** What a word in a product's name says that the product is, and what follows for its uses. */

import type { Modality } from '../../safety/rules/modalities.ts';

interface Named {
  /** What it is, as it stands in a sentence: "a TENS unit or muscle stimulator". */
  readonly what: string;
  /**
   * The words that name it, joined by "|". A blank is a blank, a hyphen or nothing, and " … " is up to three words more.
   * Accents are gone when these are read, and plurals in e, s or n are understood.
   */
  readonly words: string;
  /** Words elsewhere in the same text by which it is something else. */
  readonly unless?: string;
  /** The name of what is in it: it decides as an ingredient too. */
  readonly isSubstance?: true;
  /** It may be named as what the product is used with: a pad for crutches is no crutch. */
  readonly isCompanion?: true;
}

/** A kind that has modalities of its own. */
export interface Kind extends Named {
  /** The modalities that are right for it. A remedy names the first. */
  readonly codes: readonly Modality[];
  /** What an instruction says that no other kind gives: "stick on the electrodes". */
  readonly tells?: string;
}

/** A kind that no modality is right for. */
export interface RefusedKind extends Named {
  /** Why, in one sentence. */
  readonly refused: string;
  readonly tells?: string;
}
