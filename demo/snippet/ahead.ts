/**
 * Hints with which a browser fetches the picks while it still reads the post, and not after the script. They pay
 * where the picks stand near the top; further down they would only take from what a reader sees first.
 */
import { LIVE_OPTIONS } from '../../src/domain/options.ts';
import { attributes, escapeHtml, type Form, type Options, type Place } from './snippet.ts';

/** What a placeholder or a link needs before it can be filled. */
const hint = (address: string, kind: string): string =>
  `<link rel="${kind}" href="${escapeHtml(address)}"${kind === 'preload' ? ' as="fetch" crossorigin' : ''}>`;

/** Whether the picks are among what can be fetched ahead. */
export function canFetchAhead(options: Options): boolean {
  const given = attributes(options);
  return given.get('muscle') !== 'auto' && LIVE_OPTIONS.every(name => !given.has(name));
}

/** The lines to stand before the line itself; none where the picks cannot be fetched ahead. */
export function ahead(form: Form, options: Options, { home }: Place): readonly string[] {
  if (!options.muscle || !canFetchAhead(options)) return [];
  const file = hint(`${home}first/${options.muscle}.json`, 'preload');
  // The element's line names its script itself.
  return form === 'element' ? [file] : [hint(`${home}care-picks.js`, 'modulepreload'), file];
}
