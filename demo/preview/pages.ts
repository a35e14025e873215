/**
 * The four pages that the widget is shown in. Each is a whole document of its own; `<!-- picks -->` marks
 * where an author pasted her line.
 */
import type { ViewValue } from '../state/fields.ts';
// The first one is seen at once; the others come when somebody asks for them.
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
 * Tells this page that a document is about to be read, before any of its scripts has run. Links open
 * beside the workbench, so that a shop does not take the place of the preview.
 */
const OPENING = [
  '<base target="_blank">',
  // What follows the picks comes into sight with them, and is not pushed about.
  '<style>html:not([data-settled]) :is(footer, [data-picks] ~ :not(care-picks, .care-picks, a, script)) { visibility: hidden }</style>',
  '<script>frameElement.dispatchEvent(new Event("opening"))</script>',
].join('');

/** The document with a line of HTML pasted into it, as a reader's browser gets it. */
export const withPicks = (source: string, line: string, hasScript: boolean): string =>
  source
    .replace('<head>', `<head>${hasScript ? OPENING : ''}`)
    .replace('<!-- picks -->', () => line);
