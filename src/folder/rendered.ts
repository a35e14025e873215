/** The tree of the widget as text, from its own templates: what stands in a page before any script has run. */
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import type { Picks } from '../recommend/recommend.ts';
import { picksTemplate } from '../view/templates/picks.ts';
import type { View } from '../view/templates/view.ts';

/** Marks that Lit leaves for taking a tree over again; nothing takes this one over part by part. */
const LIT_MARKS = /<!--\/?lit-(?:part|node)[^>]*-->|<!--\??-->|<\?>/g;

/** Elements beside which a blank is not seen: blocks, and what stands in a flexible row. */
const BLOCK =
  '</?(?:article|details|div|fieldset|h[1-6]|label|legend|li|p|path|section|summary|svg|ul)\\b[^<>]*>';
const UNSEEN_BLANKS = new RegExp(`(?<=${BLOCK}) | (?=${BLOCK})`, 'g');

/**
 * The HTML of the picks, without the marks and the breaks of the templates. A property that is no text is
 * rendered as its words, and `checked="false"` is checked.
 */
export async function renderedTree(picks: Picks, view: View): Promise<string> {
  const tree = await collectResult(render(picksTemplate(picks, view)));
  return tree
    .replace(LIT_MARKS, '')
    .replace(/\s+/g, ' ')
    .replace(/ (?=>)/g, '')
    .replace(UNSEEN_BLANKS, '')
    .replace(/ checked="(true|false)"/g, (_, on) => (on === 'true' ? ' checked=""' : ''))
    .trim();
}
