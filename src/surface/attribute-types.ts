/** `attributes.d.ts`: what may be written on the elements, for every way of writing HTML in TypeScript. */
import { type Attribute, ELEMENTS, type ElementDeclaration, explained } from './elements.ts';
import { EVENTS } from './events.ts';
import { MUSCLE_VALUES } from './muscles.ts';
import { attributeType } from './value-types.ts';

const comment = (text: string): string =>
  `/**\n${text
    .split('\n')
    .map(line => ` * ${line}`.trimEnd())
    .join('\n')}\n */`;

const indented = (text: string): string => text.replace(/^(?=.)/gm, '  ');

const attribute = (each: Attribute): string =>
  `${comment(explained(each))}\n${/-/.test(each.name) ? `'${each.name}'` : each.name}?: ${attributeType(each)} | undefined;`;

const attributes = ({ tag, of, attributes: all }: ElementDeclaration): string => `
${comment(`The attributes of \`<${tag}>\`, beside those that every element has.`)}
export interface ${of}Attributes {
${indented(
  all
    .filter(({ option }) => !option.isOfHtml)
    .map(attribute)
    .join('\n'),
)}
}
`;

const events = ({ tag, of, events: names }: ElementDeclaration): string => `
${comment(`The events of \`<${tag}>\`.`)}
export interface ${of}Events {
${indented(names.map(name => `${comment(EVENTS[name].when)}\n'${name}': ${EVENTS[name].of};`).join('\n'))}
}
`;

const [PICKS] = ELEMENTS;

export const attributeTypes = (): string =>
  `import type {
${indented(PICKS.events.map(name => `${EVENTS[name].of},`).join('\n'))}
} from 'care-picks';

/** The muscles and groups that editors offer. Every other name of a muscle may be written too. */
export type MuscleId =
${indented(MUSCLE_VALUES.map(({ name }) => `| '${name}'`).join('\n'))};
${ELEMENTS.map(attributes).join('')}${events(PICKS)}`;
