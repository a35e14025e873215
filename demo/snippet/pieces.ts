/**
 * What an author copies in one step: the line in one of its forms, or a part of it where a site takes the parts in
 * different places. Pure, as the line is.
 */
import {
  attributes,
  embedScript,
  linkTo,
  linkWords,
  type Options,
  pageAddress,
  type SnippetContext,
  snippet,
} from './snippet.ts';

export type Piece =
  /** The link and its script together. */
  | 'link and script'
  /** The script that shows the picks where it stands. */
  | 'script in place'
  /** The link alone, as HTML. */
  | 'link'
  /** The link alone, as Markdown has it. */
  | 'Markdown link'
  /** The address of the page of picks, for an editor that makes the link itself. */
  | 'address'
  /** What the link says, for such an editor. */
  | 'words'
  /** The script, once for all posts. */
  | 'script'
  /** The same, as Astro leaves it alone. */
  | 'Astro script'
  /** The shortcode of our plugin for WordPress. */
  | 'shortcode';

/** Marks that mean something in Markdown between the brackets of a link. */
const markdownWords = (words: string): string => words.replace(/[\\`*_[\]<>]/g, '\\$&');

/** Brackets would end an address or a link of Markdown too early. */
const markdownAddress = (address: string): string =>
  address.replaceAll('(', '%28').replaceAll(')', '%29').replaceAll(' ', '%20');

/** What would end a value or a shortcode too early; WordPress has no other way to write it. */
const shortcodeValue = (value: string): string => value.replace(/["[\]<>]/g, '');

function shortcode(options: Options): string {
  const given = [...attributes(options)].filter(([name]) => name !== 'catalog');
  const words = given.map(([name, value]) => (value ? `${name}="${shortcodeValue(value)}"` : name));
  return `[${['care-picks', ...words].join(' ')}]`;
}

export function pieceText(piece: Piece, options: Options, context: SnippetContext): string {
  switch (piece) {
    case 'link and script':
      return snippet('link', options, context);
    case 'script in place':
      return snippet('script', options, context);
    case 'link':
      return linkTo(options, context);
    case 'Markdown link':
      return `[${markdownWords(linkWords(context))}](${markdownAddress(pageAddress(options, context))})`;
    case 'address':
      return pageAddress(options, context);
    case 'words':
      return linkWords(context);
    case 'script':
      return embedScript(context);
    case 'Astro script':
      return embedScript(context).replace('<script ', '<script is:inline ');
    case 'shortcode':
      return shortcode(options);
    default:
      return piece satisfies never;
  }
}

/** The pieces that are or have an address that can say less than attributes can. */
export const isAddressAlone = (piece: Piece): boolean =>
  piece === 'Markdown link' || piece === 'address';
