/** What a pasted address is, where its parts belong in the file, and what only the author can say. */
import type { JsonObject } from '../catalog/format/json-value.ts';
import type { Path } from '../catalog/format/problems.ts';

/** An address that was pasted into an offer. */
export interface PastedAddress {
  readonly text: string;
  /** Of the offer, in the file. */
  readonly path: Path;
  readonly offer: JsonObject;
  /** The shop programmes of the catalog. */
  readonly programs: JsonObject;
  /** The site of the author’s own, as far as the catalog names it. */
  readonly authorHosts: readonly string[];
}

/** One value at its path in the file; `undefined` removes it. */
export interface Write {
  readonly path: Path;
  readonly value: unknown;
}

export type Question =
  /** A field of the same offer, to which the author is led. */
  | { readonly is: 'offer'; readonly name: string; readonly words: string }
  /** A field that stands elsewhere in the file and is asked for here. */
  | {
      readonly is: 'elsewhere';
      readonly path: Path;
      readonly label: string;
      readonly words: string;
    }
  /** For which countries a tag of a programme counts. */
  | {
      readonly is: 'countries';
      readonly program: string;
      readonly tag: string;
      readonly words: string;
    };

export interface Placement {
  /** In sentences. */
  readonly says: readonly string[];
  /** In the order in which they are to be written; none if nothing is to be changed. */
  readonly writes: readonly Write[];
  readonly asks: readonly Question[];
}

export const NO_PLACEMENT: Placement = { says: [], writes: [], asks: [] };

/** Nothing is written, and the author is told why. */
export const refused = (why: string): Placement => ({ ...NO_PLACEMENT, says: [why] });

/** For what is never written over, though nothing can be written into it. */
export const WRONG_SHAPE = refused(
  'The shop programmes in the file do not have the form that is needed, so nothing is written. Correct them under “The file” first.',
);
