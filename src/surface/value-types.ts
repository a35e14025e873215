/** The types of values, as TypeScript writes them. */
import type { Attribute } from './elements.ts';
import { AUTO } from './muscles.ts';
import type { Choice } from './options.ts';

const quoted = (value: string): string => `'${value}'`;

/** The values of a choice; a number may be written as one, or as the text that HTML makes of it. */
const choiceType = ({ values, alsoRead = [] }: Choice): string =>
  [
    ...values.filter(value => typeof value === 'number'),
    ...[...values.map(String), ...alsoRead].map(quoted),
  ].join(' | ');

/**
 * What may be written where HTML is written in TypeScript. A muscle has more names than editors offer, so that any text
 * passes for one. `MuscleId` is the union of those that they do.
 */
export function attributeType({ option }: Attribute): string {
  switch (option.kind) {
    case 'choice':
      return choiceType(option);
    case 'flag':
      return "boolean | '' | 'true' | 'false'";
    case 'count':
      return `number | \`\${number}\``;
    case 'muscle':
      return `MuscleId | ${quoted(AUTO.name)} | (string & {})`;
    case 'text':
    case 'country':
    case 'language':
    case 'address':
      return 'string';
    default:
      return option satisfies never;
  }
}

/** The same without the types of ours, for descriptions that nothing else is beside. */
export function plainType(attribute: Attribute): string {
  const { kind } = attribute.option;
  if (kind === 'muscle') return 'string';
  return kind === 'flag' ? 'boolean' : attributeType(attribute);
}
