/**
 * Takes comments and indentation out of Lit's `css`, `html` and `svg` literals, which no minifier of JavaScript touches
 * because to it they are text. Our style sheets are full of comments that explain, and readers should not pay for what
 * only developers read.
 *
 * It works on whole literals with a placeholder for each expression, changes white space, comments and the zero of `0.9`
 * and nothing else, and leaves a literal unchanged if it is not sure. Lightning CSS, which comes with Vite, saves less
 * and rewrites more: it folds `translate`, `rotate` and `scale` into `transform`, and a host page's own `translate` then
 * moves a caution (view/styles/parts.ts resets each by its name).
 */
import type { Plugin } from 'vite';

/** Stands for an expression `${…}`: a control character that none of our sources contains. */
const PLACEHOLDER = '\u0001';

/** Elements in which white space matters, or which contain another language. */
const VERBATIM = /<(?:pre|textarea|script|style)\b/i;

const STRING = /"(?:\\[\s\S]|[^"\\])*"|'(?:\\[\s\S]|[^'\\])*'/.source;
const CSS_COMMENT = new RegExp(`(${STRING})|/\\*[\\s\\S]*?\\*/`, 'g');
const CSS_SPACE = new RegExp(
  `(${STRING})|\\s*(?:;\\s*)*(\\})\\s*|\\s*([{;,>/])\\s*|\\s*(!)|(:)\\s+|\\b0(?=\\.\\d)|\\s+`,
  'g',
);

/** A line break at the edge is only layout; a single space may be part of a text. */
const trimLines = (text: string): string => text.replace(/^\s*\n\s*|\s*\n\s*$/g, '');

/** @returns the shorter style sheet, or the same one if a comment may be all that separates two tokens */
export function minifyCss(css: string): string {
  let sure = true;
  const bare = trimLines(css).replace(
    CSS_COMMENT,
    (match, string: string | undefined, at: number, text: string) => {
      if (string !== undefined) return match;
      const around = (text[at - 1] ?? ' ') + (text[at + match.length] ?? ' ');
      sure &&= !match.includes(PLACEHOLDER) && /[\s{};,]/.test(around);
      return '';
    },
  );
  if (!sure) return css;
  return trimLines(bare).replace(
    CSS_SPACE,
    (match, string = '', brace = '', mark = '', bang = '', colon = '') =>
      string || brace || mark || bang || colon || (match === '0' ? '' : ' '),
  );
}

/** One space stays where there was any, so that words and inline elements stay apart. */
export function minifyHtml(html: string): string {
  if (VERBATIM.test(html)) return html;
  const bare = html.replace(/<!--[\s\S]*?-->/g, comment =>
    comment.includes(PLACEHOLDER) ? comment : '',
  );
  return trimLines(bare).replace(/\s+/g, ' ');
}

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}
interface TaggedTemplate extends Node {
  readonly tag: Node & { readonly name?: string };
  readonly quasi: { readonly quasis: readonly Node[] };
}

const isTagged = (node: Node): node is TaggedTemplate => node.type === 'TaggedTemplateExpression';

/** Every tagged template below a node, the outer before the inner. */
function* taggedTemplates(value: unknown): Generator<TaggedTemplate> {
  if (typeof value !== 'object' || value === null) return;
  if ('type' in value && isTagged(value as Node)) yield value as TaggedTemplate;
  for (const child of Object.values(value)) yield* taggedTemplates(child);
}

const minifiers: Readonly<Record<string, (text: string) => string>> = {
  css: minifyCss,
  html: minifyHtml,
  svg: minifyHtml,
};

/** @param parse what the bundler parses JavaScript with */
export function minifyLiterals(code: string, parse: (code: string) => unknown): string {
  const edits: { start: number; end: number; text: string }[] = [];
  for (const { tag, quasi } of taggedTemplates(parse(code))) {
    const minify = minifiers[tag.name ?? ''];
    if (!minify) continue;
    const before = quasi.quasis.map(({ start, end }) => code.slice(start, end));
    const after = minify(before.join(PLACEHOLDER)).split(PLACEHOLDER);
    if (after.length !== before.length) continue;
    quasi.quasis.forEach(({ start, end }, index) => {
      edits.push({ start, end, text: after[index] ?? '' });
    });
  }
  return edits
    .sort((a, b) => b.start - a.start)
    .reduce(
      (result, { start, end, text }) => result.slice(0, start) + text + result.slice(end),
      code,
    );
}

/** The plugin, for our own sources, once TypeScript has been removed. */
export const literals = (): Plugin => ({
  name: 'care-picks:literals',
  transform: {
    filter: { id: /\/src\/.*\.ts$/, code: /\b(?:css|html|svg)`/ },
    handler(code) {
      return { code: minifyLiterals(code, source => this.parse(source)), map: null };
    },
  },
});
