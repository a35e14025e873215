/** The custom elements manifest, version 2.1.0, which most other tools read. https://custom-elements-manifest.open-wc.org */
import {
  type Attribute,
  ELEMENTS,
  type ElementDeclaration,
  explained,
  sentence,
} from './elements.ts';
import { EVENTS } from './events.ts';
import { defaultOf } from './looks.ts';
import { plainType } from './value-types.ts';

/** The module of the package that registers the elements. It exports nothing: their classes are loaded later. */
const MODULE = 'build/package/elements.js';

const described = (entries: Readonly<Record<string, string>>): readonly object[] =>
  Object.entries(entries).map(([name, about]) => ({ name, description: sentence(about) }));

const initialOf = ({ option }: Attribute): { default?: string } =>
  option.kind === 'choice' && option.initial ? { default: `'${option.initial}'` } : {};

const attribute = (each: Attribute): object => ({
  name: each.name,
  description: explained(each),
  type: { text: plainType(each) },
  ...initialOf(each),
  ...(each.property ? { fieldName: each.property } : {}),
});

const field = (each: Attribute): object => ({
  kind: 'field',
  name: each.property,
  description: explained(each),
  privacy: 'public',
  type: { text: `${plainType(each)} | undefined` },
  attribute: each.name,
});

const declaration = (element: ElementDeclaration): object => ({
  kind: 'class',
  customElement: true,
  name: element.of,
  tagName: element.tag,
  description: element.about,
  superclass: { name: 'HTMLElement' },
  attributes: element.attributes.map(attribute),
  members: element.attributes.filter(({ property }) => property).map(field),
  events: element.events.map(name => ({
    name,
    description: EVENTS[name].when,
    type: { text: EVENTS[name].of },
  })),
  slots: described(element.slots),
  cssParts: described(element.parts),
  cssProperties: Object.entries(element.customProperties).map(([name, about]) => ({
    name,
    description: sentence(about),
    default: defaultOf(name),
  })),
});

export const manifest = (): object => ({
  schemaVersion: '2.1.0',
  modules: [
    {
      kind: 'javascript-module',
      path: MODULE,
      declarations: ELEMENTS.map(declaration),
      exports: ELEMENTS.map(({ tag, of }) => ({
        kind: 'custom-element-definition',
        name: tag,
        declaration: { name: of, module: MODULE },
      })),
    },
  ],
});
