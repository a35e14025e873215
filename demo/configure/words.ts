/**
 * What the form calls the options and their values. The types are those of the options, so that a new option
 * cannot be forgotten here. What an option does is said in the options' own table.
 */
import type { Layout, OptionName, Phase, Theme } from '../../src/package/index.ts';

export const LABELS: Readonly<Record<OptionName, string>> = {
  muscle: 'Muscle',
  phase: 'Phase at the start',
  limit: 'At most',
  layout: 'Layout',
  theme: 'Colours',
  heading: 'Heading',
  'heading-level': 'Level of the heading',
  lang: 'Language',
  country: 'Country of the shops',
  'new-tab': 'Shops in a new tab',
  strict: 'This muscle only',
  catalog: 'Your catalog',
};

/** The values of an option as a person reads them; `''` is the default. */
export const CHOICES: Readonly<Partial<Record<OptionName, Readonly<Record<string, string>>>>> = {
  phase: { '': 'Both', acute: 'New injury', chronic: 'Older pain' } satisfies Record<
    Phase | '',
    string
  >,
  layout: { cards: 'Cards', compact: 'Compact', table: 'Table' } satisfies Record<Layout, string>,
  theme: { auto: 'As the page', light: 'Light', dark: 'Dark' } satisfies Record<Theme, string>,
  'heading-level': { 2: 'h2', 3: 'h3', 4: 'h4', 5: 'h5', 6: 'h6' },
};

/** The placeholders of the text fields. */
export const HINTS: Readonly<Partial<Record<OptionName, string>>> = {
  limit: 'All picks',
  heading: 'Care picks for the …',
  country: 'US',
  lang: 'en',
  catalog: 'https://…',
};

/** The options in the order and the groups of the form; the first group is always open. */
type Group = readonly [title: string, names: readonly OptionName[]];
export const GROUPS: readonly [Group, ...Group[]] = [
  ['The picks', ['muscle', 'phase', 'limit']],
  ['Look', ['layout', 'theme']],
  ['Heading', ['heading', 'heading-level', 'lang']],
  ['Shops and commission', ['country', 'new-tab']],
  ['Catalog', ['strict', 'catalog']],
];
