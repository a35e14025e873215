/** Which words of a post belong to which of its links: those under the same heading, up to the next product. */
import { sentences } from '../../catalog/wording/sentence.ts';
import type { Block, BlockLink } from '../html/blocks.ts';

export interface LinkInPost<T> {
  readonly link: BlockLink;
  readonly found: T;
  /** The nearest heading above. */
  readonly heading: string;
  /** What the author says of it, sentence by sentence. */
  readonly sentences: readonly string[];
}

interface Section {
  readonly heading: Block | undefined;
  readonly blocks: readonly Block[];
}

function sectionsOf(blocks: readonly Block[]): readonly Section[] {
  const sections: { heading: Block | undefined; blocks: Block[] }[] = [];
  let current: { heading: Block | undefined; blocks: Block[] } = { heading: undefined, blocks: [] };
  for (const block of blocks) {
    if (block.level > 0) {
      sections.push(current);
      current = { heading: block, blocks: [] };
    } else current.blocks.push(block);
  }
  return [...sections, current].filter(({ heading, blocks: all }) => heading || all.length > 0);
}

/** A part of a section’s text, and the links in it. */
interface Piece<T> {
  readonly text: string;
  readonly links: readonly { readonly link: BlockLink; readonly found: T; readonly key: string }[];
}

/** A block cut at its sentences, each with the links that begin in it. */
function piecesOf<T>(
  { text, links }: Block,
  classify: (link: BlockLink) => { readonly found: T; readonly key: string } | undefined,
): readonly Piece<T>[] {
  const known = links.flatMap(link => {
    const found = classify(link);
    return found ? [{ link, ...found }] : [];
  });
  if (known.length < 2) return [{ text, links: known }];
  let from = 0;
  const pieces = text.split(/(?<=[.!?])\s+/).map((sentence, at, all) => {
    const to = at === all.length - 1 ? Number.POSITIVE_INFINITY : from + sentence.length + 1;
    const inside = known.filter(({ link }) => link.at >= from && link.at < to);
    from = to;
    return { text: sentence, links: inside };
  });
  return pieces;
}

/** Captions and labels are no sentences: they are short, and end without a stop. */
const isSentence = (text: string): boolean => {
  const words = text.split(/\s+/).length;
  return /\p{L}/u.test(text) && (/[.!?…]["”')]*$/.test(text) ? words > 1 : words > 8);
};

/**
 * @param classify what a link is, and the key that all links to the same product have; `undefined` for one that is none
 */
export function linksInPost<T>(
  blocks: readonly Block[],
  classify: (
    link: BlockLink,
    heading: string,
  ) => { readonly found: T; readonly key: string } | undefined,
): readonly LinkInPost<T>[] {
  let title = '';
  return sectionsOf(blocks).flatMap(({ heading, blocks: own }) => {
    title = heading?.text || title;
    const above = title;
    const pieces = [...(heading ? [heading] : []), ...own].flatMap(block =>
      piecesOf(block, link => classify(link, above)).map(piece => ({
        ...piece,
        text: block.level > 0 ? '' : piece.text,
      })),
    );
    const texts = new Map<string, string[]>();
    const first = pieces.flatMap(({ links }) => links)[0];
    if (!first) return [];
    let owner = first.key;
    for (const { text, links } of pieces) {
      const mine = links.length > 0 ? [...new Set(links.map(({ key }) => key))] : [owner];
      for (const key of mine) texts.set(key, [...(texts.get(key) ?? []), text]);
      owner = mine.at(-1) ?? owner;
    }
    return pieces.flatMap(({ links }) =>
      links.map(({ link, found, key }) => ({
        link,
        found,
        heading: above,
        sentences: (texts.get(key) ?? [])
          .flatMap(sentences)
          .map(each => each.trim())
          .filter(isSentence),
      })),
    );
  });
}
