/** What a page may write, listen for and style, as tables, from the one declaration of it. */
import { table } from '../cli/rules-document/markdown.ts';
import { OPTION_NAMES } from '../domain/options.ts';
import { CATALOG_OPTIONS } from '../surface/catalog-options.ts';
import { ELEMENTS } from '../surface/elements.ts';
import { EVENT_NAMES, EVENTS, type EventDeclaration } from '../surface/events.ts';
import { CUSTOM_PROPERTIES, PARTS } from '../surface/looks.ts';
import { OPTIONS, type Option, valuesInWords } from '../surface/options.ts';

const OPTION_HEADS = ['option', 'values', 'when absent or not readable', 'what it does'];

const optionRow = (name: string, option: Option): readonly string[] => [
  `\`${name}\``,
  valuesInWords(option),
  option.fallback,
  option.about,
];

export const optionsTable = (): string =>
  table(
    OPTION_HEADS,
    OPTION_NAMES.map(name => optionRow(name, OPTIONS[name])),
  );

export const catalogOptionsTable = (): string =>
  table(
    OPTION_HEADS,
    Object.entries(CATALOG_OPTIONS).map(([name, option]) => optionRow(name, option)),
  );

export function eventsTable(): string {
  const rows = EVENT_NAMES.map(name => {
    const { when, isCancelable, fields }: EventDeclaration = EVENTS[name];
    const said = fields.map(field => `\`${field.name}\`: ${field.about}`).join('; ');
    return [
      `\`${name}\``,
      isCancelable ? `${when} Cancelable: \`preventDefault()\` keeps the reader here.` : when,
      said || 'nothing',
    ];
  });
  return table(['event', 'when', 'carries'], rows);
}

const namesTable = (head: string, what: string, names: Readonly<Record<string, string>>): string =>
  table(
    [head, what],
    Object.entries(names).map(([name, about]) => [`\`${name}\``, about]),
  );

export const propertiesTable = (): string =>
  namesTable('property', 'what it sets', CUSTOM_PROPERTIES);

export const slotsTable = (): string =>
  table(
    ['slot', 'what goes there'],
    Object.entries(ELEMENTS[0].slots).map(([name, about]) => [
      name ? `\`${name}\`` : 'without a name',
      about,
    ]),
  );

export const partsTable = (): string => namesTable('part', 'what it is', PARTS);
