/** What a page may write, listen for and style, as tables, from the one declaration of it. */
import { table } from '../cli/rules-document/markdown.ts';
import { OPTION_NAMES } from '../domain/options.ts';
import { EVENT_NAMES, EVENTS, type EventDeclaration } from '../surface/events.ts';
import { CUSTOM_PROPERTIES, PARTS } from '../surface/looks.ts';
import { OPTIONS, valuesInWords } from '../surface/options.ts';

export function optionsTable(): string {
  const rows = OPTION_NAMES.map(name => {
    const option = OPTIONS[name];
    return [`\`${name}\``, valuesInWords(option), option.fallback, option.about];
  });
  return table(['option', 'values', 'when absent or not readable', 'what it does'], rows);
}

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

export const partsTable = (): string => namesTable('part', 'what it is', PARTS);
