/** The options in the order and the groups of the form; the first group is always open. What they are called and do is said in `src/surface/options.ts`. */
import type { OptionName } from '../../src/domain/options.ts';

type Group = readonly [title: string, names: readonly OptionName[]];
export const GROUPS: readonly [Group, ...Group[]] = [
  ['The picks', ['muscle', 'phase', 'limit']],
  ['Look', ['layout', 'theme']],
  ['Heading', ['heading', 'heading-level', 'lang']],
  ['Shops and commission', ['country', 'new-tab']],
  ['Catalog', ['strict', 'catalog']],
];
