/** The reading of one file: where its products go, and how far it is. */

import type { Products } from '../products/products.ts';
import type { Targets } from '../products/targets.ts';
import type { RowField } from '../terms/mention.ts';
import type { Ledger } from '../terms/report.ts';

export interface Counts {
  bytes: number;
  posts: number;
  rows: number;
}

export interface Reading {
  readonly file: string;
  readonly ledger: Ledger;
  readonly products: Products;
  readonly targets: Targets;
  /** What the author says that the columns of this sheet are. */
  readonly columns: readonly (RowField | undefined)[] | undefined;
  readonly signal: AbortSignal | undefined;
  readonly counts: Counts;
  /** Tells how far it is. */
  readonly tell: () => void;
}
