/** Every three ingredients with every condition and modality; one and two of them: ingredients.test.ts. */
import { CONDITIONS, type ConditionCode } from '../../src/safety/rules/conditions.ts';
import { INGREDIENTS, type Ingredient } from '../../src/safety/rules/levels/ingredients.ts';
import { atLeast } from '../support/lists/at-least.ts';
import { limit } from '../support/speed/limit.mjs';
import { expectNeverMilder } from './never-milder.ts';

const ingredients = atLeast(11, Object.keys(INGREDIENTS) as Ingredient[]);

/** Which of two is listed first makes no difference, as the other file shows. */
const PAIRS = ingredients.flatMap((a, at) => ingredients.slice(at).map(b => [a, b]));

describe('the level that a condition and the ingredients give', () => {
  for (const condition of atLeast(27, Object.keys(CONDITIONS) as ConditionCode[]))
    it(`${condition} · an ingredient more, once any two are listed → never milder`, () =>
      expectNeverMilder(condition, PAIRS)).timeout(limit(60_000));
});
