import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { ingredientsIn } from '../../src/safety/engine/ingredients-in.ts';
import { levelOf } from '../../src/safety/engine/level-of.ts';
import { MODALITIES, LEVELS as TABLE } from '../../src/safety/rules/all/rules.ts';
import { CONDITIONS, type ConditionCode } from '../../src/safety/rules/conditions.ts';
import type { Cell } from '../../src/safety/rules/levels/cell.ts';
import {
  INGREDIENT_RULES,
  INGREDIENTS,
  type Ingredient,
} from '../../src/safety/rules/levels/ingredients.ts';
import { WITHOUT_SALICYLATE } from '../../src/safety/rules/levels/without-salicylate.ts';

import type { Modality } from '../../src/safety/rules/modalities.ts';
import { LEVELS, type Level } from '../../src/safety/rules/types.ts';
import { atLeast } from '../support/lists/at-least.ts';
import { expectNeverMilder } from './never-milder.ts';

const modalities = atLeast(9, Object.keys(MODALITIES) as Modality[]);
const conditions = atLeast(27, Object.keys(CONDITIONS) as ConditionCode[]);
const ingredients = atLeast(11, Object.keys(INGREDIENTS) as Ingredient[]);
const weight = ({ level }: Cell): number => LEVELS.indexOf(level);
const milder: Partial<Record<Modality, Partial<Record<ConditionCode, Cell>>>> = WITHOUT_SALICYLATE;

describe('the level that a condition and the ingredients give', () => {
  const rows: readonly (readonly [
    ConditionCode,
    Modality,
    readonly string[] | undefined,
    Level,
  ])[] = [
    ['blood-thinners', 'warm-gel', undefined, 'stop'],
    ['blood-thinners', 'warm-gel', [], 'stop'],
    ['blood-thinners', 'warm-gel', [' '], 'stop'],
    ['blood-thinners', 'warm-gel', ['menthol', 'camphor'], 'ask'],
    ['blood-thinners', 'warm-gel', ['menthol', 'methyl-salicylate'], 'stop'],
    ['blood-thinners', 'warm-gel', ['menthol', 'aloe'], 'stop'],
    ['blood-thinners', 'warm-gel', ['gaultheria oil', 'eucalyptus'], 'stop'],
    ['salicylate-allergy', 'warm-gel', ['sweet birch oil'], 'stop'],
    ['salicylate-allergy', 'warm-gel', ['menthol', 'eucalyptus'], 'stop'],
    ['blood-thinners', 'cold-gel', ['menthol'], 'ask'],
    ['blood-thinners', 'cold-gel', ['Methyl Salicylate'], 'stop'],
    ['blood-thinners', 'cold-gel', ['wintergreen'], 'stop'],
    ['blood-thinners', 'cold-gel', ['trolamine-salicylate'], 'stop'],
    ['blood-thinners', 'cold-gel', ['aspirin'], 'stop'],
    ['salicylate-allergy', 'warm-gel', undefined, 'stop'],
    ['salicylate-allergy', 'warm-gel', ['menthol'], 'care'],
    ['salicylate-allergy', 'cold-gel', ['menthol'], 'care'],
    ['salicylate-allergy', 'cold-gel', ['SALICYLATE'], 'stop'],
    ['gel-allergy', 'cold-gel', ['aloe'], 'stop'],
    ['gel-allergy', 'cold-pack', ['menthol'], 'stop'],
    ['gel-allergy', 'massage', ['capsicum'], 'stop'],
    ['gel-allergy', 'massage', ['wood'], 'ok'],
    ['material-allergy', 'massage', ['rubber'], 'stop'],
    ['material-allergy', 'massage', ['wood'], 'care'],
    ['material-allergy', 'stretch', ['natural latex'], 'stop'],
    ['material-allergy', 'heat-pack', ['neoprene'], 'stop'],
    ['material-allergy', 'brace', ['cotton'], 'stop'],
    ['material-allergy', 'cold-gel', ['menthol'], 'ok'],
    ['varicose-veins', 'brace', ['neoprene'], 'care'],
    ['material-allergy', 'tape', ['acrylic adhesive'], 'stop'],
    ['material-allergy', 'electrical', ['acrylate gel'], 'stop'],
    ['salicylate-allergy', 'cold-gel', ['Diclofenac sodium'], 'stop'],
    ['salicylate-allergy', 'cold-gel', ['ketoprofen'], 'stop'],
    ['pregnancy', 'cold-gel', ['ibuprofen 5%'], 'stop'],
    ['heart-condition', 'cold-gel', ['naproxen'], 'stop'],
    ['heart-condition', 'cold-gel', ['menthol'], 'ok'],
    ['organ-trouble', 'cold-gel', ['felbinac'], 'ask'],
    ['organ-trouble', 'warm-gel', undefined, 'ask'],
    ['organ-trouble', 'warm-gel', ['capsaicin'], 'ok'],
    ['organ-trouble', 'cold-gel', ['wintergreen oil'], 'ask'],
    ['child', 'warm-gel', ['menthol'], 'ask'],
    ['child', 'warm-gel', ['camphor 4%'], 'stop'],
    ['epilepsy', 'warm-gel', ['camphor'], 'care'],
    ['epilepsy', 'warm-gel', ['menthol'], 'ok'],
    ['gel-allergy', 'massage', ['arnica oil'], 'stop'],
    ['pregnancy', 'cold-gel', ['calendula'], 'stop'],
    ['organ-trouble', 'cold-gel', ['CBD'], 'ask'],
    ['heart-condition', 'medicated-patch', ['lidocaine'], 'ask'],
    ['blood-thinners', 'medicated-patch', undefined, 'stop'],
    ['blood-thinners', 'medicated-patch', ['Lidocaine 4%'], 'ask'],
    ['salicylate-allergy', 'medicated-patch', ['lidocaine', 'menthol'], 'care'],
    ['salicylate-allergy', 'medicated-patch', ['methyl salicylate', 'menthol'], 'stop'],
    ['salicylate-allergy', 'medicated-patch', ['lidocaine', 'something new'], 'stop'],
  ];
  for (const [condition, modality, listed, level] of rows) {
    it(`${condition} · ${modality} · ${listed ? listed.join(', ') || 'an empty list' : 'no list'} → ${level}`, () =>
      expect(levelOf(condition, modality, listed).level).to.equal(level));
  }

  const singles = ingredients.map(name => [name]);
  const pairs = ingredients.flatMap(a => ingredients.map(b => [a, b] as const));
  const lists: readonly (readonly string[] | undefined)[] = [
    undefined,
    [],
    ['aloe'],
    ...singles,
    ...pairs,
    ingredients,
  ];

  for (const condition of conditions) {
    it(`${condition} · every modality · every list → never milder than the matrix, or as it says without salicylate`, () => {
      for (const modality of modalities) {
        for (const listed of lists) {
          const cell = levelOf(condition, modality, listed);
          const isWithout =
            (listed?.length ?? 0) > 0 && !ingredientsIn(listed ?? []).includes('salicylate');
          const least = (isWithout && milder[modality]?.[condition]) || TABLE[modality][condition];
          if (weight(cell) < weight(least)) expect.fail(`${modality}, ${listed}: ${cell.level}`);
          if (!listed?.length) expect(cell).to.equal(TABLE[modality][condition]);
        }
      }
    });

    it(`${condition} · every modality · every two ingredients → the same, whichever is listed first`, () => {
      for (const modality of modalities)
        for (const [a, b] of pairs)
          if (
            weight(levelOf(condition, modality, [a, b])) !==
            weight(levelOf(condition, modality, [b, a]))
          )
            expect.fail(`${modality}, ${a} and ${b}`);
    });

    it(`${condition} · an ingredient more, once any is listed → never milder`, () =>
      expectNeverMilder(condition, [['aloe'], ...singles, ingredients]));
  }

  it('whatever an author lists, and whatever more → never milder', () => {
    const names = fc.oneof(fc.constantFrom(...Object.values(INGREDIENTS).flat()), fc.string());
    const sets = fc
      .array(names, { minLength: 1, maxLength: 6 })
      .filter(list => list.some(x => x.trim()));
    fc.assert(
      fc.property(
        fc.constantFrom(...conditions),
        fc.constantFrom(...modalities),
        sets,
        names,
        (condition, modality, listed, more) => {
          const before = weight(levelOf(condition, modality, listed));
          expect(weight(levelOf(condition, modality, [...listed, more]))).to.be.at.least(before);
        },
      ),
    );
  });

  it('every ingredient → drives a rule', () => {
    const driven = new Set(INGREDIENT_RULES.flatMap(rule => rule.ingredients));
    expect([...driven]).to.have.members(ingredients);
  });
});
