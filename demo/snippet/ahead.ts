/**
 * Hints that make a browser fetch the picks while it is still reading the post, instead of after the script.
 * They help where the picks are near the top; further down they would only delay what a reader sees first.
 */
import { escapeHtml } from '../../src/domain/escape-html.ts';
import { LIVE_OPTIONS } from '../../src/domain/options.ts';
import { attributes, type EmbedForm, type Options, type SnippetContext } from './snippet.ts';

/** @param kind how the browser fetches it ahead: as a file or as a module */
const hint = (address: string, kind: string): string =>
  `<link rel="${kind}" href="${escapeHtml(address)}"${kind === 'preload' ? ' as="fetch" crossorigin' : ''}>`;

/** Whether the picks can be fetched ahead: they depend on no option that only the widget itself applies. */
export function canFetchAhead(options: Options): boolean {
  const given = attributes(options);
  return given.get('muscle') !== 'auto' && LIVE_OPTIONS.every(name => !given.has(name));
}

/** The lines before the line itself; none if the picks cannot be fetched ahead. */
export function ahead(
  form: EmbedForm,
  options: Options,
  { scriptBase }: SnippetContext,
): readonly string[] {
  // The quick form brings its picks along.
  if (!options.muscle || form === 'quick' || !canFetchAhead(options)) return [];
  const file = hint(`${scriptBase}first/${options.muscle}.json`, 'preload');
  // The line of the element loads its script itself.
  return form === 'element' ? [file] : [hint(`${scriptBase}care-picks.js`, 'modulepreload'), file];
}
