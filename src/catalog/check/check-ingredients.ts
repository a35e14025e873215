/**
 * An ingredient that no rule knows: misspelt, it would be heeded by nobody, and a warm gel would pass for
 * one without salicylate.
 */
import { ingredientsIn } from '../../safety/engine/ingredients-in.ts';
import { INGREDIENTS } from '../../safety/rules/ingredients.ts';
import type { Path, Problem } from '../format/problems.ts';
import { listAt, warning } from '../format/walk.ts';

/** Findings on the ingredients of a product. */
export const checkIngredients = (product: unknown, path: Path): readonly Problem[] =>
  listAt(product, 'care', 'ingredients').flatMap((name, at) => {
    if (typeof name !== 'string' || !name.trim() || ingredientsIn([name]).length > 0) return [];
    const message = `No safety rule knows the ingredient "${name}".`;
    const remedy = `Use one of: ${Object.keys(INGREDIENTS).join(', ')}; or leave it out, for no other one changes anything.`;
    return [warning([...path, 'care', 'ingredients', at], 'unknown-ingredient', message, remedy)];
  });
