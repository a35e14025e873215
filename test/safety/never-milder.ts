/** Once any ingredient is listed, another one makes nothing milder: whatever is known of it can only add. */
import { expect } from '@open-wc/testing';
import { levelOf } from '../../src/safety/engine/level-of.ts';
import { MODALITIES } from '../../src/safety/rules/all/rules.ts';
import type { ConditionCode } from '../../src/safety/rules/conditions.ts';
import { INGREDIENTS, type Ingredient } from '../../src/safety/rules/levels/ingredients.ts';
import type { Modality } from '../../src/safety/rules/modalities.ts';
import { LEVELS } from '../../src/safety/rules/types.ts';
import { atLeast } from '../support/lists/at-least.ts';

const modalities = atLeast(9, Object.keys(MODALITIES) as Modality[]);
const ingredients = atLeast(11, Object.keys(INGREDIENTS) as Ingredient[]);

/** Tries each ingredient after each of these lists, with every modality. */
export function expectNeverMilder(
  condition: ConditionCode,
  lists: readonly (readonly string[])[],
): void {
  const weight = (modality: Modality, listed: readonly string[]): number =>
    LEVELS.indexOf(levelOf(condition, modality, listed).level);
  for (const modality of modalities)
    for (const listed of lists) {
      const before = weight(modality, listed);
      for (const more of ingredients)
        if (weight(modality, [...listed, more]) < before)
          expect.fail(`${modality}, ${listed} and ${more}: milder than without`);
    }
}
