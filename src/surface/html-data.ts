/**
 * Custom data of Visual Studio Code for HTML, version 1.1: both tags, their attributes, and what may be written.
 * https://github.com/microsoft/vscode-custom-data
 */
import { type Attribute, ELEMENTS, explained } from './elements.ts';
import { AUTO, MUSCLE_VALUES } from './muscles.ts';

interface Value {
  readonly name: string;
  readonly description?: string;
}

/** Sets that several attributes share: the first is what the services themselves know as “no value”. */
const NO_VALUE = 'v';
const MUSCLE_SET = 'care-picks-muscle';

function valuesOf({ option }: Attribute): { valueSet?: string; values?: readonly Value[] } {
  if (option.kind === 'flag') return { valueSet: NO_VALUE };
  if (option.kind === 'muscle') return { valueSet: MUSCLE_SET };
  if (option.kind !== 'choice') {
    const { offered } = option;
    return offered ? { values: offered.map(name => ({ name })) } : {};
  }
  return {
    values: option.values.map(value => {
      const label = option.labels[value];
      return { name: `${value}`, ...(label ? { description: label } : {}) };
    }),
  };
}

const markdown = (value: string): object => ({ kind: 'markdown', value });

export const htmlData = (): object => ({
  version: 1.1,
  tags: ELEMENTS.map(({ tag, about, attributes }) => ({
    name: tag,
    description: markdown(about),
    attributes: attributes.map(attribute => ({
      name: attribute.name,
      description: markdown(explained(attribute)),
      ...valuesOf(attribute),
    })),
  })),
  valueSets: [
    {
      name: MUSCLE_SET,
      values: [...MUSCLE_VALUES, AUTO].map(({ name, about }) => ({ name, description: about })),
    },
  ],
});
