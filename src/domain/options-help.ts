/**
 * What each option is, for authors. The documentation's table is made from this. It is in none of the files that readers load.
 */
import { HEADING_LEVELS, LAYOUTS, type OptionName, THEMES } from './options.ts';
import { PHASES } from './types.ts';

/** One option as it is explained to an author. */
export interface OptionHelp {
  /** What may be written, in words or as the values themselves. */
  readonly values: string | readonly (string | number)[];
  /** What applies when it is absent or cannot be read. */
  readonly fallback: string;
  /** What it does, and what follows from it. */
  readonly about: string;
}

export const OPTIONS: Readonly<Record<OptionName, OptionHelp>> = {
  muscle: {
    values: 'id, name or `auto`',
    fallback: 'none: nothing is shown, and the console says why',
    about:
      'The muscle that the post is about, by any of its names (`soleus`, `hamstrings`, `calf`). With `auto` the title, address and headings of the post decide; where no muscle stands out, nothing shows.',
  },
  phase: {
    values: PHASES,
    fallback: 'both phases show, each product once',
    about: 'The phase that is chosen at the start. The reader can always switch.',
  },
  catalog: {
    values: 'address',
    fallback: '`catalog/` beside the script',
    about:
      'Where your catalog is: a compiled folder (ends in `/`) or a source file (ends in `.json`; the page then loads more code to read it).',
  },
  limit: {
    values: 'whole number from 1',
    fallback: 'all picks',
    about: 'The most cards to show. One of each purpose stays before a second of any.',
  },
  strict: {
    values: 'present or absent; `false`, `0`, `no` and `off` are as good as absent',
    fallback: 'absent: what you put to its group, to related muscles or to its region shows too',
    about:
      'Shows only products that you put to the muscle itself (or, for a group, to its members). Without it the heading says how near the nearest product is: “Care picks for the calf”.',
  },
  layout: {
    values: LAYOUTS,
    fallback: '`cards`',
    about:
      'Cards side by side where there is room, small ones without a reason, or rows to compare where there is room for them. Cautions are the same in each. `list` is another name for `cards`.',
  },
  theme: {
    values: THEMES,
    fallback: '`auto`: light or dark as the page around it',
    about: 'The colours. Set it when your page is dark and Care Picks did not notice.',
  },
  heading: {
    values: 'text',
    fallback: '“Care picks for the …”',
    about: 'The heading above the picks.',
  },
  'heading-level': {
    values: HEADING_LEVELS,
    fallback: '2',
    about:
      'The level of that heading, so that it fits the outline of your post. Those below it follow.',
  },
  country: {
    values: 'two letters (ISO 3166)',
    fallback:
      'the region of the reader’s browser language, else the first country that you have a tag for',
    about: 'The country whose shops are linked.',
  },
  lang: {
    values: 'language tag',
    fallback: 'English',
    about: 'The language of the widget. English is the only one so far.',
  },
  'new-tab': {
    values: 'present or absent; `false`, `0`, `no` and `off` are as good as absent',
    fallback: 'absent: shop links open in the same tab',
    about:
      'Opens shop links in a new tab, and says so to readers. A widget’s own `new-tab="false"` goes before that of a `<care-catalog>` around it.',
  },
};
