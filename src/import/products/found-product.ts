/** A product as all of its mentions together tell of it, in however many posts. */
import type { FoundLink } from '../links/found-link.ts';
import type { Mention, NameFound, Row } from '../terms/mention.ts';

/** A link that may be to a product. */
export type ProductLink = Extract<FoundLink, { is: 'product' | 'short' | 'own-redirect' }>;

/** A link, and the post or row that it stands in. */
export interface LinkHere {
  readonly link: ProductLink;
  readonly file: string;
  readonly where: string;
}

export interface Said {
  readonly text: string;
  /** The post, or the row. */
  readonly where: string;
}

export interface FoundProduct {
  readonly links: readonly LinkHere[];
  readonly names: readonly NameFound[];
  readonly headings: readonly string[];
  readonly said: readonly Said[];
  /** The ids of muscles, in the order in which they were found. */
  readonly muscles: readonly string[];
  /** What its rows say in columns of their own: the first that says it counts. */
  readonly row: Row;
  /** Whether it stands in a shop’s feed, whose words are not the author’s. */
  readonly isFromFeed: boolean;
  readonly file: string;
  /** The first post or row. */
  readonly where: string;
}

/** A product in a hundred posts is described by its first ones. */
const MOST_NAMES = 40;
const MOST_SENTENCES = 40;

const distinct = <T>(all: readonly T[], key: (each: T) => string, most: number): readonly T[] => {
  const seen = new Map<string, T>();
  for (const each of all) {
    if (seen.size >= most) break;
    if (!seen.has(key(each))) seen.set(key(each), each);
  }
  return [...seen.values()];
};

export const productOf = (link: ProductLink | undefined, mention: Mention): FoundProduct => ({
  links: link ? [{ link, file: mention.file, where: mention.where }] : [],
  names: mention.names,
  headings: mention.heading ? [mention.heading] : [],
  said: mention.sentences.map(text => ({ text, where: mention.where })),
  muscles: mention.muscles,
  row: mention.row,
  isFromFeed: mention.isFromFeed,
  file: mention.file,
  where: mention.where,
});

/** The two as one. */
export const together = (one: FoundProduct, other: FoundProduct): FoundProduct => ({
  ...one,
  links: distinct([...one.links, ...other.links], ({ link }) => link.key, MOST_NAMES),
  names: [...one.names, ...other.names].slice(0, MOST_NAMES),
  headings: distinct([...one.headings, ...other.headings], each => each, MOST_NAMES),
  said: distinct([...one.said, ...other.said], ({ text }) => text.toLowerCase(), MOST_SENTENCES),
  muscles: [...new Set([...one.muscles, ...other.muscles])],
  row: { ...other.row, ...one.row },
  isFromFeed: one.isFromFeed && other.isFromFeed,
});
