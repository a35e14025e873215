/**
 * A post as its reader goes through it: heading after heading, paragraph after paragraph, each with its links. Themes and
 * page builders differ in everything else.
 */
import type { Token } from './tokens.ts';
import { inOneLine } from './tree.ts';

export interface BlockLink {
  readonly href: string;
  readonly text: string;
  /** What the pictures in it show, and what it is called itself. */
  readonly names: readonly string[];
  /** Where it begins in the block’s text. */
  readonly at: number;
}

export interface Block {
  /** 1 to 6; 7 for a line in bold that stands as a heading; 0 for text. */
  readonly level: number;
  readonly text: string;
  readonly links: readonly BlockLink[];
}

/** No heading is this long. */
const LONGEST_HEADING = 120;

interface OpenLink {
  readonly href: string;
  readonly names: string[];
  text: string;
  readonly at: number;
}

/** A line of its own, in bold from end to end, is a heading in all but its name. */
function isBoldLine(text: string, bold: number): boolean {
  const letters = text.replace(/\s/g, '').length;
  return bold > 0 && bold >= letters && text.length <= LONGEST_HEADING && !/[.!?:]$/.test(text);
}

/** An empty line ends a paragraph in the posts that old editors have stored, and nowhere else. */
const paragraphsOf = (text: string, linesCount: boolean): readonly string[] =>
  linesCount ? text.split(/\n[^\S\n]*\n/) : [text];

const seen = (text: string): string =>
  text.replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '').replace(/\s+/g, ' ');

/** @returns the blocks in their order, none of them empty */
export function blocksOf(tokens: Iterable<Token>, linesCount: boolean): readonly Block[] {
  const blocks: Block[] = [];
  let text = '';
  let links: BlockLink[] = [];
  let level = 0;
  let bold = 0;
  let boldLetters = 0;
  let open: OpenLink | undefined;
  const end = () => {
    const whole = text.trim();
    if (whole !== '' || links.length > 0)
      blocks.push({ level: level || (isBoldLine(whole, boldLetters) ? 7 : 0), text: whole, links });
    text = '';
    links = [];
    boldLetters = 0;
  };
  const write = (part: string) => {
    const added = text === '' || text.endsWith(' ') ? seen(part).trimStart() : seen(part);
    text += added;
    if (bold > 0) boldLetters += added.replace(/\s/g, '').length;
    if (open) open.text += added;
  };
  const close = () => {
    if (!open) return;
    const { href, names } = open;
    const all = names.map(inOneLine).filter(name => name !== '');
    // A link around whole paragraphs has left the block that it began in.
    const at = Math.min(open.at, text.length);
    links.push({ href, text: inOneLine(open.text), names: all, at });
    open = undefined;
  };
  for (const token of tokens) {
    switch (token.is) {
      case 'text':
        paragraphsOf(token.text, linesCount).forEach((part, place) => {
          if (place > 0) end();
          write(part);
        });
        break;
      case 'edge':
        if (open) open.text += ' ';
        end();
        break;
      case 'heading':
        level = token.level;
        break;
      case 'bold':
        bold += token.on ? 1 : -1;
        break;
      case 'link':
        close();
        open = { href: token.href, names: [...token.names], text: '', at: text.length };
        break;
      case 'link-end':
        close();
        break;
      case 'picture':
        open?.names.push(...token.names);
        break;
      case 'frame':
        links.push({ href: token.href, text: '', names: token.names, at: text.length });
        break;
    }
  }
  close();
  end();
  return blocks;
}
