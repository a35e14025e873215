/** The options of `render` and `renderContent`, and what each takes: where the element passes over a value, they say so. */
import {
  HEADING_LEVELS,
  type HeadingLevel,
  LAYOUTS,
  type Layout,
  readHeadingLevel,
  readLayout,
  readLimit,
  readPhase,
  readTheme,
  THEMES,
  type Theme,
} from '../domain/options.ts';
import { PHASES, type Phase } from '../domain/types.ts';
import { CHECK_OPTIONS, type CheckOptions } from './check.ts';
import { addressOf, anyOf, readCountry, readScriptBase } from './render-values.ts';
import { FLAG, isName, isText, type Table, type Takes } from './takes.ts';

/** What the element takes as attributes, by the names of its properties, and where files lie. */
export interface RenderOptions extends CheckOptions {
  readonly phase?: Phase | undefined;
  readonly limit?: number | undefined;
  readonly strict?: boolean | undefined;
  readonly layout?: Layout | 'list' | undefined;
  readonly theme?: Theme | undefined;
  readonly heading?: string | undefined;
  readonly headingLevel?: HeadingLevel | undefined;
  /** Two letters, such as `GB`. */
  readonly country?: string | undefined;
  readonly newTab?: boolean | undefined;
  /** Address of the uploaded `care-picks.css`. Default: the styles stand in the HTML, which a strict policy forbids. */
  readonly styles?: string | undefined;
}

/** What the whole element takes besides. */
export interface HomeOption {
  /** Address of the uploaded folder, which adds its script. Default: the page brings the elements itself. */
  readonly home?: string | undefined;
}

/** A value that the element reads, as a text or as a number. */
const readBy = (words: string, read: (value: string | number) => unknown): Takes => ({
  words,
  is: value =>
    (typeof value === 'string' || typeof value === 'number') && read(value) !== undefined,
});

const nameReadBy = (words: string, read: (value: string) => unknown): Takes => ({
  words,
  is: value => isName(value) && read(value) !== undefined,
});

export const CONTENT_OPTIONS: Table<RenderOptions> = {
  ...CHECK_OPTIONS,
  phase: readBy(anyOf(PHASES), readPhase),
  limit: readBy('a whole number from 1 to 9999', readLimit),
  strict: FLAG,
  layout: readBy(anyOf(LAYOUTS), readLayout),
  theme: readBy(anyOf(THEMES), readTheme),
  heading: { words: 'text', is: isText },
  headingLevel: readBy(anyOf(HEADING_LEVELS), readHeadingLevel),
  country: nameReadBy('two letters for a country (ISO 3166), such as GB', readCountry),
  newTab: FLAG,
  styles: nameReadBy('the address of care-picks.css, such as /care/care-picks.css', addressOf),
};

export const RENDER_OPTIONS: Table<RenderOptions & HomeOption> = {
  ...CONTENT_OPTIONS,
  home: nameReadBy('the address of the uploaded folder, such as /care/', readScriptBase),
};
