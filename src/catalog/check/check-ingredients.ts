/** An ingredient that no rule knows. If it is only misspelt, the rule that it would bring is not applied. */
import { ingredientsIn } from '../../safety/engine/ingredients-in.ts';
import { INGREDIENTS } from '../../safety/rules/levels/ingredients.ts';
import { listAt } from '../format/json-value.ts';
import { type Path, type Problem, warning } from '../format/problems.ts';
import { quoted } from '../format/quoted.ts';

/** Problems with the ingredients of a product. */
export const checkIngredients = (product: unknown, path: Path): readonly Problem[] =>
  listAt(product, 'care', 'ingredients').flatMap((name, at) => {
    if (typeof name !== 'string' || !name.trim() || ingredientsIn([name]).length > 0) return [];
    const message = `No safety rule knows the ingredient ${quoted(name)}.`;
    const remedy = `Use one of: ${Object.keys(INGREDIENTS).join(', ')}; or leave it out: no other ingredient changes anything.`;
    return [warning([...path, 'care', 'ingredients', at], 'unknown-ingredient', message, remedy)];
  });
