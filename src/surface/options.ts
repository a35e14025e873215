/**
 * What each option is, for authors, their editors and their type checkers: the one place where it is said. The
 * documentation's table, the form of the demo page, the types and what editors complete are made from this. How a value
 * is read stands in `domain/options.ts`, which is all of it that readers load.
 */
import { HEADING_LEVELS, LAYOUTS, type OptionName, THEMES } from '../domain/options.ts';
import { PHASES } from '../domain/phases.ts';

interface Said {
  /** What a form calls it. */
  readonly label: string;
  /** What applies when it is absent or cannot be read. */
  readonly fallback: string;
  /** What it does, and what follows from it. */
  readonly about: string;
  /** Whether `<care-catalog>` hands it down to the widgets inside it. */
  readonly isShared: boolean;
  /** Set where it is an attribute that every element of HTML has. */
  readonly isOfHtml?: true;
}

/** One of a few values. */
export interface Choice extends Said {
  readonly kind: 'choice';
  readonly values: readonly (string | number)[];
  /** The values as a form shows them; under `''` what it is to choose none, where no value is the default. */
  readonly labels: Readonly<Record<string, string>>;
  /** The value that means the same as no value. */
  readonly initial?: string;
  /** Older names that still mean one of the values. */
  readonly alsoRead?: readonly string[];
}

/** Either set or not. */
export interface Flag extends Said {
  readonly kind: 'flag';
}

/** Anything that fits a description. */
export interface Worded extends Said {
  readonly kind: 'muscle' | 'count' | 'text' | 'country' | 'language' | 'address';
  /** What may be written, in words. */
  readonly values: string;
  /** What stands in the empty field of a form. */
  readonly hint?: string;
  /** What editors offer, where it is no more than a part of what may be written. */
  readonly offered?: readonly string[];
}

/** One option as it is explained to an author. */
export type Option = Choice | Flag | Worded;

export const OPTIONS: Readonly<Record<OptionName, Option>> = {
  muscle: {
    kind: 'muscle',
    label: 'Muscle',
    values: 'id, name or `auto`',
    fallback: 'none: nothing is shown, and the console says why',
    about:
      'The muscle that the post is about, by any of its names (`soleus`, `hamstrings`, `calf`). With `auto` the title, address and headings of the post decide; where no muscle stands out, nothing shows.',
    isShared: false,
  },
  phase: {
    kind: 'choice',
    label: 'Phase at the start',
    values: PHASES,
    labels: { '': 'Both', acute: 'New injury', chronic: 'Older pain' },
    fallback: 'both phases show, each product once',
    about: 'The phase that is chosen at the start. The reader can always switch.',
    isShared: true,
  },
  catalog: {
    kind: 'address',
    label: 'Your catalog',
    values: 'address',
    hint: 'https://…',
    fallback: '`catalog/` beside the script',
    about:
      'Where your catalog is: a compiled folder (ends in `/`) or a source file (ends in `.json`; the page then loads more code to read it).',
    isShared: true,
  },
  limit: {
    kind: 'count',
    label: 'At most',
    values: 'whole number from 1',
    hint: 'All picks',
    fallback: 'all picks',
    about: 'The most cards to show. One of each purpose stays before a second of any.',
    isShared: true,
  },
  strict: {
    kind: 'flag',
    label: 'This muscle only',
    fallback: 'absent: what you put to its group, to related muscles or to its region shows too',
    about:
      'Shows only products that you put to the muscle itself (or, for a group, to its members). Without it the heading says how near the nearest product is: “Care picks for the calf”.',
    isShared: true,
  },
  layout: {
    kind: 'choice',
    label: 'Layout',
    values: LAYOUTS,
    labels: { cards: 'Cards', compact: 'Compact', table: 'Table' },
    initial: 'cards',
    alsoRead: ['list'],
    fallback: '`cards`',
    about:
      'Cards side by side where there is room, small ones without a reason, or rows to compare where there is room for them. Cautions are the same in each. `list` is another name for `cards`.',
    isShared: true,
  },
  theme: {
    kind: 'choice',
    label: 'Colours',
    values: THEMES,
    labels: { auto: 'As the page', light: 'Light', dark: 'Dark' },
    initial: 'auto',
    fallback: '`auto`: light or dark as the page around it',
    about: 'The colours. Set it when your page is dark and Care Picks did not notice.',
    isShared: true,
  },
  heading: {
    kind: 'text',
    label: 'Heading',
    values: 'text',
    hint: 'Care picks for the …',
    fallback: '“Care picks for the …”',
    about: 'The heading above the picks.',
    isShared: false,
  },
  'heading-level': {
    kind: 'choice',
    label: 'Level of the heading',
    values: HEADING_LEVELS,
    labels: { 2: 'h2', 3: 'h3', 4: 'h4', 5: 'h5', 6: 'h6' },
    initial: '2',
    fallback: '2',
    about:
      'The level of that heading, so that it fits the outline of your post. Those below it follow.',
    isShared: true,
  },
  country: {
    kind: 'country',
    label: 'Country of the shops',
    values: 'two letters (ISO 3166)',
    hint: 'US',
    fallback:
      'the region of the reader’s browser language, else the first country that you have a tag for',
    about: 'The country whose shops are linked.',
    isShared: true,
  },
  lang: {
    kind: 'language',
    label: 'Language',
    values: 'language tag',
    hint: 'en',
    fallback: 'English',
    about: 'The language of the widget. English is the only one so far.',
    isShared: false,
    isOfHtml: true,
  },
  'new-tab': {
    kind: 'flag',
    label: 'Shops in a new tab',
    fallback: 'absent: shop links open in the same tab',
    about:
      'Opens shop links in a new tab, and says so to readers. A widget’s own `new-tab="false"` goes before that of a `<care-catalog>` around it.',
    isShared: true,
  },
};

/** What may be written as a flag. */
const FLAG_VALUES = 'present or absent; `false`, `0`, `no` and `off` are as good as absent';

/** What may be written, in words or as the values themselves. */
export function valuesInWords(option: Option): string {
  if (option.kind === 'flag') return FLAG_VALUES;
  return option.kind === 'choice'
    ? option.values.map(value => `\`${value}\``).join(', ')
    : option.values;
}

/** What applies when it is absent or cannot be read, as a part of a sentence. */
export const byDefault = ({ fallback }: Option): string => fallback.replace(/^absent: /, '');
