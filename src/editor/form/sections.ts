/** The sections of a product's form, in the order in which an author thinks of a product. */
import { type Field, innerFields } from './fields.ts';

export interface Section {
  readonly title: string;
  readonly fields: readonly Field[];
  /** Whether every product needs something here. */
  readonly isNeeded: boolean;
}

/** By the names of their fields; those inside `care` begin with a dot. */
const SECTIONS: readonly (readonly [title: string, names: readonly string[]])[] = [
  ['The product', ['title', 'short_title', 'id', 'brand', 'description']],
  ['What it does', ['.uses']],
  ['Which muscles it is for', ['.muscles', '.regions']],
  ['Where it is sold', ['offers']],
  ['For safety', ['.ingredients', '.cautions']],
  ['Your photo', ['image_link', 'image']],
  ['Claims and review', ['.claims', '.reviewed_on', '.silenced']],
];
const NEEDED = 4;
const OTHERS = 'Other fields';

const nameOf = ({ path }: Field): string => {
  const name = String(path.at(-1));
  return path.at(-2) === 'care' ? `.${name}` : name;
};

/** Every field of a product, once, but for what is not confirmed; those that no section names are in the last one. */
export function sectionsOf(product: Field): readonly Section[] {
  const fields = innerFields(product).flatMap(field =>
    field.path.at(-1) === 'care' && field.kind === 'group' ? innerFields(field) : field,
  );
  const named = SECTIONS.map(([title, names], at) => ({
    title,
    fields: names.flatMap(name => fields.find(field => nameOf(field) === name) ?? []),
    isNeeded: at < NEEDED,
  }));
  const inSections = new Set(named.flatMap(section => section.fields));
  // What is not confirmed is asked in a screen of its own.
  const others = fields.filter(field => !inSections.has(field) && nameOf(field) !== '.unconfirmed');
  return [...named, { title: OTHERS, fields: others, isNeeded: false }];
}
