/** Web-types, by which the editors of JetBrains complete and check. https://github.com/JetBrains/web-types */
import packageJson from '../../package.json' with { type: 'json' };
import {
  type Attribute,
  ELEMENTS,
  type ElementDeclaration,
  explained,
  sentence,
} from './elements.ts';
import { EVENTS } from './events.ts';
import { AUTO, MUSCLE_VALUES } from './muscles.ts';
import { plainType } from './value-types.ts';

const described = (entries: Readonly<Record<string, string>>): readonly object[] =>
  Object.entries(entries).map(([name, about]) => ({ name, description: sentence(about) }));

/** What it completes comes from the type: ids of muscles, beside which any text passes. */
const typeOf = (attribute: Attribute): string =>
  attribute.option.kind === 'muscle'
    ? [...[...MUSCLE_VALUES, AUTO].map(({ name }) => `'${name}'`), 'string'].join(' | ')
    : plainType(attribute);

const attribute = (each: Attribute): object => ({
  name: each.name,
  description: explained(each),
  required: false,
  ...(each.option.kind === 'choice' && each.option.initial ? { default: each.option.initial } : {}),
  value: { type: typeOf(each) },
});

const element = (each: ElementDeclaration): object => ({
  name: each.tag,
  description: each.about,
  attributes: each.attributes.map(attribute),
  slots: described(each.slots),
  js: {
    properties: each.attributes
      .filter(({ property }) => property)
      .map(one => ({ name: one.property, description: explained(one), type: plainType(one) })),
    events: each.events.map(name => ({ name, description: EVENTS[name].when })),
  },
  css: { parts: described(each.parts), properties: described(each.customProperties) },
});

export const webTypes = (): object => ({
  $schema: 'https://json.schemastore.org/web-types',
  name: packageJson.name,
  version: packageJson.version,
  'description-markup': 'markdown',
  'js-types-syntax': 'typescript',
  contributions: { html: { elements: ELEMENTS.map(element) } },
});
