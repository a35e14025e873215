/** What one link in a post, or one row of a sheet or feed, says of a product. Everything that is imported passes through it. */

/** What a row says in columns of its own, as it was written there. */
export const ROW_FIELDS = [
  'id',
  'title',
  'link',
  'asin',
  'brand',
  'description',
  'muscles',
  'modality',
  'phases',
  'why',
  'how',
  'country',
  'tag',
  'seller',
  'image_link',
  'gtin',
  'mpn',
  'product_type',
] as const;
export type RowField = (typeof ROW_FIELDS)[number];
export type Row = Readonly<Partial<Record<RowField, string>>>;

/** Where a name or a sentence was read, from the most telling to the least. */
export type Origin = 'column' | 'link' | 'sentence' | 'address' | 'picture' | 'heading';

export interface NameFound {
  readonly text: string;
  readonly origin: Origin;
}

export interface Mention {
  readonly file: string;
  /** The title of the post, or “row 12”. */
  readonly where: string;
  /** The address as it stands there; empty where a row has none. */
  readonly address: string;
  /** Everything near that may be the product’s name. */
  readonly names: readonly NameFound[];
  /** The heading above it. */
  readonly heading: string;
  /** The author’s sentences about it, in their order. */
  readonly sentences: readonly string[];
  /** The ids of the muscles that the post or the row is about. */
  readonly muscles: readonly string[];
  readonly row: Row;
  /** Whether it stands in a shop’s feed, whose words are not the author’s. */
  readonly isFromFeed: boolean;
}
