/** The tree of the widget as text, from its own templates: what stands in a page before any script has run. */
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { picksTemplate } from '../elements/templates/picks.ts';
import type { View } from '../elements/templates/view.ts';
import type { Picks } from '../recommend/recommend.ts';

/** Marks that Lit leaves for taking a tree over again; nothing takes this one over part by part. */
const LIT_MARKS = /<!--\/?lit-(?:part|node)[^>]*-->|<!--\??-->|<\?>/g;

/**
 * The HTML of the picks, without the marks and the breaks of the templates. A property that is no text is
 * rendered as its words, and `checked="false"` is checked.
 */
export async function renderedTree(picks: Picks, view: View): Promise<string> {
  const tree = await collectResult(render(picksTemplate(picks, view)));
  return tree
    .replace(LIT_MARKS, '')
    .replace(/\s+/g, ' ')
    .replace(/ checked="(true|false)"/g, (_, on) => (on === 'true' ? ' checked=""' : ''))
    .trim();
}

/** A style sheet without remarks and breaks. */
export const minify = (css: string): string =>
  css.replace(/\/\*.*?\*\//gs, '').replace(/\s+/g, ' ');
