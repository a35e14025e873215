/**
 * What a product's ingredients and materials add to the matrix, whatever its modality: a cold gel with salicylate is a
 * salicylate gel, and a roller with a rubber grip contains rubber.
 *
 * It is loaded with the reader's self-check. An ingredient can only make a level stricter. The one milder case is
 * `WITHOUT_SALICYLATE`: a warm gel that lists only ingredients that we know, and no salicylate. One that lists nothing,
 * or a name that we do not know, keeps the strict level, because then nobody can tell.
 */
import type { ConditionCode } from './conditions.ts';
import type { Cell } from './levels/cell.ts';

/**
 * The names under which an ingredient is listed. A name counts wherever it occurs in what the author wrote:
 * "methyl-salicylate-12" is a salicylate. "Latex-free" counts as latex too, which errs on the safe side.
 */
export const INGREDIENTS = {
  salicylate: [
    'salicyl',
    'wintergreen',
    'gaultheria',
    'birch',
    'betula',
    'willow',
    'salix',
    'meadowsweet',
    'filipendula',
    'trolamine',
    'aspirin',
  ],
  menthol: ['menthol'],
  camphor: ['camphor'],
  capsaicin: ['capsaicin'],
  'chilli-extract': ['chilli', 'chili', 'capsicum'],
  citrus: ['citrus'],
  alcohol: ['alcohol'],
  neoprene: ['neoprene'],
  latex: ['latex'],
  rubber: ['rubber'],
  elastane: ['elastane', 'spandex', 'lycra'],
} as const satisfies Record<string, readonly string[]>;

export type Ingredient = keyof typeof INGREDIENTS;

export interface IngredientRule {
  readonly condition: ConditionCode;
  /** One of them is enough. */
  readonly ingredients: readonly Ingredient[];
  readonly means: Cell;
}

export const INGREDIENT_RULES: readonly IngredientRule[] = [
  {
    condition: 'blood-thinners',
    ingredients: ['salicylate'],
    means: { level: 'stop', basis: ['S5', 'judgement'], note: 'unless a doctor agrees' },
  },
  {
    condition: 'salicylate-allergy',
    ingredients: ['salicylate'],
    means: { level: 'stop', basis: ['S52'] },
  },
  {
    condition: 'gel-allergy',
    ingredients: ['menthol', 'camphor', 'capsaicin', 'chilli-extract', 'citrus', 'alcohol'],
    means: { level: 'stop', basis: ['S1', 'S2', 'judgement'] },
  },
  {
    condition: 'material-allergy',
    ingredients: ['neoprene', 'latex', 'rubber', 'elastane'],
    means: { level: 'stop', basis: ['S12', 'S16', 'judgement'] },
  },
];
