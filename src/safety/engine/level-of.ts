/**
 * What a condition means for one product: the level of the table, made stricter by what the product holds. The
 * one milder case is `WITHOUT_SALICYLATE`, and only for a list that is known word for word.
 */
import type { ConditionCode } from '../rules/conditions.ts';
import type { Cell, LevelsOf } from '../rules/levels/cell.ts';
import { COMMON_LEVELS } from '../rules/levels/common.ts';
import { INGREDIENT_RULES } from '../rules/levels/ingredients.ts';
import { learntLevels } from '../rules/levels/learnt.ts';
import { WITHOUT_SALICYLATE } from '../rules/levels/without-salicylate.ts';
import type { Modality } from '../rules/modalities.ts';
import { LEVELS } from '../rules/types.ts';
import { ingredientsIn } from './ingredients-in.ts';

const stricter = (a: Cell, b: Cell): Cell =>
  LEVELS.indexOf(b.level) > LEVELS.indexOf(a.level) ? b : a;

const COMMON: Readonly<Partial<Record<Modality, LevelsOf>>> = COMMON_LEVELS;
const MILDER: Readonly<Partial<Record<Modality, Partial<LevelsOf>>>> = WITHOUT_SALICYLATE;

/** Where nothing is known, nothing is shown. */
const UNKNOWN: Cell = { level: 'stop', basis: ['judgement'] };

/** The level of the table alone. */
export const tableLevel = (condition: ConditionCode, modality: Modality): Cell =>
  (COMMON[modality] ?? learntLevels(modality))?.[condition] ?? UNKNOWN;

/** What a condition means for a modality in a product that holds these ingredients. */
export function levelOf(
  condition: ConditionCode,
  modality: Modality,
  ingredients: readonly string[] | undefined,
): Cell {
  const listed = (ingredients ?? []).filter(name => name.trim() !== '');
  const found = listed.map(name => ingredientsIn([name]));
  const known = found.flat();
  const isAllKnown = found.length > 0 && found.every(names => names.length > 0);
  const isWithoutSalicylate = isAllKnown && !known.includes('salicylate');
  const start =
    (isWithoutSalicylate && MILDER[modality]?.[condition]) || tableLevel(condition, modality);
  return INGREDIENT_RULES.filter(
    rule => rule.condition === condition && rule.ingredients.some(name => known.includes(name)),
  ).reduce((level, { means }) => stricter(level, means), start);
}
