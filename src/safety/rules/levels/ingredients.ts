/**
 * What a product's ingredients and materials add to the matrix, whatever its modality: a cold gel with salicylate is a
 * salicylate gel, and a roller with a rubber grip contains rubber.
 *
 * It is loaded with the reader's self-check. An ingredient can only make a level stricter. The one milder case is
 * `WITHOUT_SALICYLATE`: a warm gel that lists only ingredients that we know, and no salicylate. One that lists nothing,
 * or a name that we do not know, keeps the strict level, because then nobody can tell.
 */
import type { ConditionCode } from '../conditions.ts';
import { advising, ask, type Cell, care, remark, stop } from './cell.ts';

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
  nsaid: [
    'diclofenac',
    'ibuprofen',
    'ketoprofen',
    'naproxen',
    'felbinac',
    'piroxicam',
    'flurbiprofen',
    'indomet',
    'etofenamat',
    'nimesulid',
    'nsaid',
  ],
  lidocaine: ['lidocain', 'lignocain', 'benzocain', 'pramo'],
  'daisy-family': [
    'arnica',
    'daisy',
    'daisies',
    'bellis',
    'ragweed',
    'calendula',
    'marigold',
    'chamomil',
    'camomil',
    'matricaria',
    'echinacea',
    'yarrow',
    'achillea',
  ],
  cannabidiol: ['cannabi', 'cbd', 'hemp-extract', 'hemp-oil'],
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
  adhesive: ['adhesive', 'acryl', 'glue', 'colophon', 'rosin'],
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
    means: remark(stop('S5', 'judgement'), 'unless a doctor agrees'),
  },
  { condition: 'salicylate-allergy', ingredients: ['salicylate'], means: stop('S52') },
  { condition: 'organ-trouble', ingredients: ['salicylate'], means: ask('judgement') },

  // What holds of an anti-inflammatory gel holds of everything that has its drug in it.
  { condition: 'salicylate-allergy', ingredients: ['nsaid'], means: stop('N14', 'N17') },
  { condition: 'pregnancy', ingredients: ['nsaid'], means: stop('N17') },
  { condition: 'child', ingredients: ['nsaid'], means: stop('judgement') },
  {
    condition: 'heart-condition',
    ingredients: ['nsaid'],
    means: remark(stop('N15'), 'around bypass surgery; ask first otherwise'),
  },
  { condition: 'past-clot', ingredients: ['nsaid'], means: ask('N15', 'judgement') },
  { condition: 'arterial-disease', ingredients: ['nsaid'], means: ask('N15', 'judgement') },
  { condition: 'blood-thinners', ingredients: ['nsaid'], means: ask('N17') },
  { condition: 'organ-trouble', ingredients: ['nsaid'], means: ask('N17') },
  { condition: 'high-blood-pressure', ingredients: ['nsaid'], means: ask('judgement') },

  { condition: 'blood-thinners', ingredients: ['lidocaine'], means: ask('N12b') },
  {
    condition: 'heart-condition',
    ingredients: ['lidocaine'],
    means: remark(ask('judgement'), 'the heartbeat'),
  },
  {
    condition: 'organ-trouble',
    ingredients: ['lidocaine'],
    means: remark(ask('judgement'), 'the liver'),
  },
  {
    condition: 'numbness',
    ingredients: ['lidocaine'],
    means: remark(ask('judgement'), 'it makes skin more numb'),
  },
  {
    condition: 'child',
    ingredients: ['camphor'],
    means: remark(stop('N49'), 'fits in small children'),
  },
  {
    condition: 'epilepsy',
    ingredients: ['camphor'],
    means: advising(
      care('N49'),
      'Use no more of it than the label says. Camphor can set off fits.',
    ),
  },
  { condition: 'pregnancy', ingredients: ['daisy-family'], means: stop('N18') },
  { condition: 'pregnancy', ingredients: ['cannabidiol'], means: stop('N19', 'judgement') },
  { condition: 'blood-thinners', ingredients: ['cannabidiol'], means: ask('N19', 'judgement') },
  {
    condition: 'organ-trouble',
    ingredients: ['cannabidiol'],
    means: remark(ask('N19'), 'the liver'),
  },

  {
    condition: 'gel-allergy',
    ingredients: ['menthol', 'camphor', 'capsaicin', 'chilli-extract', 'citrus', 'alcohol'],
    means: stop('S1', 'S2', 'judgement'),
  },
  { condition: 'gel-allergy', ingredients: ['daisy-family'], means: stop('N18b') },
  {
    condition: 'gel-allergy',
    ingredients: ['nsaid', 'lidocaine', 'cannabidiol'],
    means: stop('N12', 'judgement'),
  },
  {
    condition: 'material-allergy',
    ingredients: ['neoprene', 'latex', 'rubber', 'elastane'],
    means: stop('S12', 'S16', 'judgement'),
  },
  { condition: 'material-allergy', ingredients: ['adhesive'], means: stop('N2') },
];
