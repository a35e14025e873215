/**
 * What an author may set, and how each value is read. The same names are attributes of `<care-picks>` and
 * `<care-catalog>`, `data-` attributes of the script and the placeholder, and parameters in the query of a link. What
 * they mean is explained in `surface/options.ts`.
 *
 * Reading never throws: a value that cannot be read counts as absent.
 */
import { PHASES, type Phase } from './phases.ts';

/** Every option, in the order in which an author meets it. */
export const OPTION_NAMES = [
  'muscle',
  'phase',
  'catalog',
  'limit',
  'strict',
  'layout',
  'theme',
  'heading',
  'heading-level',
  'country',
  'lang',
  'new-tab',
] as const;
export type OptionName = (typeof OPTION_NAMES)[number];

/** Those that a muscle's finished tree cannot meet: with one of them the picks wait for the element (first/paint.ts). */
export const LIVE_OPTIONS = [
  'catalog',
  'limit',
  'strict',
  'layout',
  'heading',
  'heading-level',
  'new-tab',
] as const satisfies readonly OptionName[];

export const LAYOUTS = ['cards', 'compact', 'table'] as const;
export type Layout = (typeof LAYOUTS)[number];

export const THEMES = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

export const HEADING_LEVELS = [2, 3, 4, 5, 6] as const;
export type HeadingLevel = (typeof HEADING_LEVELS)[number];

type Raw = string | number | null | undefined;

function oneOf<T>(values: readonly T[], value: unknown): T | undefined {
  return values.find(known => known === value);
}

const word = (value: Raw): string =>
  String(value ?? '')
    .trim()
    .toLowerCase();

export const readPhase = (value: Raw): Phase | undefined => oneOf(PHASES, word(value));
/** `list` is another name for `cards`. */
export const readLayout = (value: Raw): Layout | undefined =>
  oneOf(LAYOUTS, word(value).replace(/^list$/, 'cards'));
export const readTheme = (value: Raw): Theme | undefined => oneOf(THEMES, word(value));
export const readHeadingLevel = (value: Raw): HeadingLevel | undefined =>
  oneOf(HEADING_LEVELS, Number(word(value) || Number.NaN));

/** A whole number from 1 to 9999. */
export function readLimit(value: Raw): number | undefined {
  const text = word(value);
  return /^[1-9]\d{0,3}$/.test(text) ? Number(text) : undefined;
}

/** Those that are either set or not. */
export const FLAGS = ['strict', 'new-tab'] as const satisfies readonly OptionName[];

/** Whether a flag is set. To be there is to be set, unless it says no in so many words; `undefined`: it is not there. */
export const readFlag = (value: string | null): boolean | undefined =>
  value === null ? undefined : !/^(?:false|0|no|off)$/.test(word(value));
