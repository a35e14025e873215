/** A catalog as an import leaves it: in the form of every catalog, with what is not confirmed named in each product. */
import type { UnconfirmedField } from '../../catalog/format/unconfirmed.ts';
import type { Phase } from '../../domain/types.ts';

/** A sentence of the author's, as it stands in her post. */
export interface OwnWords {
  readonly text: string;
  /** What `check` would say of it in a product of this modality. Absent: nothing. */
  readonly problem?: string;
}

export interface Unconfirmed {
  readonly field: UnconfirmedField;
  /** Which of the uses, counted from 0. Absent: all. */
  readonly use?: number;
  /** Why it is as it is, in one or two sentences. */
  readonly reason: string;
  /** The author’s own sentences for it, also those of which `check` would complain. */
  readonly words?: readonly OwnWords[];
}

export interface DraftUse {
  readonly phases: readonly Phase[];
  /** Absent: nothing tells. */
  readonly modality?: string;
  readonly why: string;
  readonly how: string;
}

export type DraftOffer = Readonly<Record<string, unknown>>;

export interface DraftProduct {
  readonly id: string;
  readonly title: string;
  readonly brand?: string;
  readonly gtin?: string;
  readonly mpn?: string;
  readonly offers: readonly DraftOffer[];
  readonly care: {
    /** Absent: no post or row says clearly which. */
    readonly muscles?: Readonly<Record<string, string>>;
    readonly uses: readonly DraftUse[];
    /** The author’s own warnings, of which `check` says nothing. */
    readonly cautions?: readonly string[];
    readonly unconfirmed: readonly Unconfirmed[];
  };
}

export interface DraftCatalog {
  readonly version: 1;
  readonly programs?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly products: readonly DraftProduct[];
}
