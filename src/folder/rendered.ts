/** The tree of the widget as HTML, from its own templates, for a page to show before any script has run. */

// Whatever a list has is known here, before anything is recommended.
import '../view/more.ts';
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { EDITION } from '../domain/edition.ts';
import type { Picks } from '../recommend/recommend.ts';
import { picksTemplate } from '../view/templates/picks.ts';
import type { View } from '../view/templates/view.ts';

/** Marks that Lit leaves for hydration; this tree is not hydrated. */
const LIT_MARKS = /<!--\/?lit-(?:part|node)[^>]*-->|<!--\??-->|<\?>/g;

/** Elements beside which a space is not seen: blocks, and the items of a flex container. */
const BLOCK =
  '</?(?:article|details|div|fieldset|h[1-6]|label|legend|li|p|path|section|summary|svg|ul)\\b[^<>]*>';
const UNSEEN_SPACES = new RegExp(`(?<=${BLOCK}) | (?=${BLOCK})`, 'g');

/**
 * The HTML of the picks, without the marks and the line breaks of the templates. The renderer writes a property as an
 * attribute with its value as text, and `checked="false"` would be checked.
 */
export async function renderedTree(picks: Picks, view: View): Promise<string> {
  const tree = await collectResult(render(picksTemplate(picks, view)));
  return tree
    .replace(LIT_MARKS, '')
    .replace(/\s+/g, ' ')
    .replace(/ (?=>)/g, '')
    .replace(UNSEEN_SPACES, '')
    .replace(/(?<=^<div\b)/, ` data-edition="${EDITION}"`)
    .replace(/ checked="(true|false)"/g, (_, on) => (on === 'true' ? ' checked=""' : ''))
    .trim();
}
