/** The options of the widget in the preview: those that were chosen, with the catalog that it is to show. */
import {
  type EditedCatalog,
  editedCatalogAddress,
} from '../../src/editor/preview/edited-catalog.ts';
import type { Options } from '../snippet/snippet.ts';
import { optionsOf, type State } from '../state/state.ts';
import { taggedAddress } from './tagged.ts';

/** The regions of the reader's languages, and that of the default shop: any of them may be shown. */
const regions = (): readonly string[] => [
  ...new Set([...navigator.languages.flatMap(tag => new Intl.Locale(tag).region ?? []), 'US']),
];

/** With a tag to try, the catalog's address is one where the tag is in it. */
export function previewOptions(
  state: State,
  scriptBase: string,
  edited: EditedCatalog | undefined,
): Options {
  const options = {
    ...optionsOf(state),
    ...(edited && { catalog: editedCatalogAddress(scriptBase, edited) }),
  };
  if (!state.tag) return options;
  const catalog = options.catalog || `${scriptBase}catalog/`;
  const countries = state.country ? [state.country] : regions();
  return { ...options, catalog: taggedAddress(catalog, state.tag, countries) };
}
