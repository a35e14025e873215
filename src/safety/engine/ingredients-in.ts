/** The ingredients that the rules know, found in what an author listed. */
import { INGREDIENTS, type Ingredient } from '../rules/levels/ingredients.ts';

const plain = (text: string): string =>
  text
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '-');

/** The ingredients of ours that a product's own list names. */
export function ingredientsIn(listed: readonly string[]): readonly Ingredient[] {
  const names = listed.map(plain);
  // `Object.keys` knows no key types; the table's own type says that these are all of them.
  return (Object.keys(INGREDIENTS) as Ingredient[]).filter(ingredient =>
    INGREDIENTS[ingredient].some(part => names.some(name => name.includes(part))),
  );
}
