/**
 * The four pages that the widget is shown in. Each is a whole document; `<!-- picks -->` marks where an author
 * has pasted the line.
 */
import type { ViewValue } from '../state/fields.ts';
// The first is shown at once; the others are loaded when somebody chooses them.
import post from './pages/post.html?raw';

export type PageName = ViewValue<'page'>;

export const PAGE_NAMES: Readonly<Record<PageName, string>> = {
  post: 'A blog post',
  night: 'A dark blog',
  sidebar: 'A narrow sidebar',
  loud: 'An old, loud theme',
};

const LATER = {
  night: () => import('./pages/night.html?raw'),
  sidebar: () => import('./pages/sidebar.html?raw'),
  loud: () => import('./pages/loud.html?raw'),
} as const;

/** The page's source, without its picks. */
export const sourceOf = async (name: PageName): Promise<string> =>
  name === 'post' ? post : (await LATER[name]()).default;

/**
 * Tells the demo page that a document is there, before any of its scripts has run. Links open in a new tab,
 * so that a shop does not replace the preview.
 */
const OPENING = [
  '<base target="_blank">',
  // What follows the picks appears together with them, so that nothing is pushed around.
  '<style>html:not([data-picks-ready]) :is(footer, [data-picks] ~ :not(care-picks, .care-picks, a, script)) { visibility: hidden }</style>',
  '<script>frameElement.dispatchEvent(new Event("opening"))</script>',
].join('');

/** The document with the line of HTML pasted into it, as a reader's browser gets it. */
export const withPicks = (source: string, line: string, hasScript: boolean): string =>
  source
    .replace('<head>', `<head>${hasScript ? OPENING : ''}`)
    .replace('<!-- picks -->', () => line);
