/** Both elements with all that a page may write, set, style and listen for: what every description is made from. */
import { OPTION_NAMES } from '../domain/options.ts';
import { CATALOG_OPTIONS } from './catalog-options.ts';
import { EVENT_NAMES, type EventName } from './events.ts';
import { CUSTOM_PROPERTIES, PARTS } from './looks.ts';
import { byDefault, OPTIONS, type Option } from './options.ts';

export interface Attribute {
  readonly name: string;
  /** The property of the same value; absent: HTML has it. */
  readonly property?: string;
  readonly option: Option;
}

export interface ElementDeclaration {
  readonly tag: 'care-picks' | 'care-catalog';
  /** The name of its class. */
  readonly of: 'CarePicks' | 'CareCatalog';
  readonly about: string;
  readonly attributes: readonly Attribute[];
  readonly events: readonly EventName[];
  /** What each slot is for; the one without a name is `''`. */
  readonly slots: Readonly<Record<string, string>>;
  readonly parts: Readonly<Record<string, string>>;
  readonly customProperties: Readonly<Record<string, string>>;
}

const camelCase = (name: string): string =>
  name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());

const attribute = (name: string, option: Option): Attribute => ({
  name,
  ...(option.isOfHtml ? {} : { property: camelCase(name) }),
  option,
});

const OF_OPTIONS = OPTION_NAMES.map(name => attribute(name, OPTIONS[name]));

export const ELEMENTS: readonly [ElementDeclaration, ElementDeclaration] = [
  {
    tag: 'care-picks',
    of: 'CarePicks',
    about:
      'Shows the self-care products that fit a muscle and the phase of its injury, with their cautions. Until they are there, and when they cannot be loaded, what stands between the tags stays in sight.',
    attributes: OF_OPTIONS,
    events: EVENT_NAMES,
    slots: {
      '': 'the rest of the article, or a fallback that is put away once the picks are there',
      fallback: 'what shows until the picks are there, and when they cannot be loaded',
    },
    parts: PARTS,
    customProperties: CUSTOM_PROPERTIES,
  },
  {
    tag: 'care-catalog',
    of: 'CareCatalog',
    about:
      'Says once what holds for every `<care-picks>` inside it. A widget’s own attribute goes before what stands here.',
    attributes: [
      ...Object.entries(CATALOG_OPTIONS).map(([name, option]) => attribute(name, option)),
      ...OF_OPTIONS.filter(({ option }) => option.isShared),
    ],
    events: [],
    slots: {},
    parts: {},
    customProperties: {},
  },
];

/** What an attribute does, and what applies without it or where it cannot be read. In Markdown. */
export const explained = ({ option }: Attribute): string =>
  `${option.about}\n\nBy default: ${byDefault(option)}.`;

/** A part of a sentence as one of its own. */
export const sentence = (words: string): string =>
  `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
