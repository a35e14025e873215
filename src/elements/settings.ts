/**
 * The options that a widget shares with the `<care-catalog>` around it, and the way in which a provider
 * hands them down. Values are as an author wrote them; `options.ts` reads them.
 */
import { createContext } from '@lit/context';
import { type HeadingLevel, type Layout, readFlag, type Theme } from '../domain/options.ts';
import type { Phase } from '../domain/phases.ts';
import { Guarded } from './guarded.ts';

/** `new-tab="false"` says no, also where a `<care-catalog>` around it says yes. */
const FLAG = { converter: { fromAttribute: readFlag } };

const SETTINGS = {
  catalog: {},
  country: {},
  phase: {},
  limit: {},
  strict: FLAG,
  layout: {},
  theme: {},
  headingLevel: { attribute: 'heading-level' },
  newTab: { ...FLAG, attribute: 'new-tab' },
};

/** What both elements have as attributes and properties. */
export abstract class Configured extends Guarded {
  static override properties: Readonly<Record<string, object>> = SETTINGS;

  /** Address of a compiled folder or a source catalog. Default: `catalog/` beside the script. */
  declare catalog?: string;
  /** Country of the shops, ISO 3166. Default: the region of the browser's language. */
  declare country?: string;
  /** `acute` or `chronic`: the phase that is chosen at the start. Default: both show. */
  declare phase?: Phase;
  /** Most cards to show. Default: all. */
  declare limit?: number | `${number}`;
  /** Whether only products that were put to the muscle itself show. Default: no. */
  declare strict?: boolean;
  /** `cards`, `compact` or `table`; `list` is another name for `cards`. Default: `cards`. */
  declare layout?: Layout | 'list';
  /** `auto`, `light` or `dark`. Default: `auto`, as the page around it. */
  declare theme?: Theme;
  /** Level of the heading, 2 to 6. Default: 2. */
  declare headingLevel?: HeadingLevel | `${HeadingLevel}`;
  /** Whether shop links open a new tab. Default: no. */
  declare newTab?: boolean;
}

export type Settings = Pick<Configured, keyof typeof SETTINGS>;

/** What is set on an element, over what is set around it. An empty value is as good as none; a no is one. */
export function settingsOf(element: Settings, around: Settings = {}): Settings {
  const keys = Object.keys(SETTINGS) as (keyof Settings)[];
  return Object.fromEntries(
    keys.map(key => {
      const own = element[key];
      return [key, own || own === false ? own : around[key]];
    }),
  );
}

export const settingsContext = createContext<Settings>(Symbol.for('care-picks.settings'));
