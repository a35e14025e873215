/** The reading of one file: where its products go, and how far it is. */
import type { RowField } from './mention.ts';
import type { Products } from './products/products.ts';
import type { Ledger } from './report.ts';

export interface Counts {
  bytes: number;
  posts: number;
  rows: number;
}

export interface Reading {
  readonly file: string;
  readonly ledger: Ledger;
  readonly products: Products;
  /** Where links on the author’s own site lead on to, by the path there. */
  readonly targets: Map<string, { readonly target: string; readonly title: string }>;
  /** What the author says that the columns of this sheet are. */
  readonly columns: readonly (RowField | undefined)[] | undefined;
  readonly signal: AbortSignal | undefined;
  readonly counts: Counts;
  /** Tells how far it is. */
  readonly tell: () => void;
}
