/** The levels that run are those that were agreed, cell by cell, and so is what becomes of a product. */
import { expect } from '@open-wc/testing';
import { answersOf } from '../../src/safety/engine/answers.ts';
import { assess } from '../../src/safety/engine/assess.ts';
import { levelOf } from '../../src/safety/engine/level-of.ts';
import { LEVELS as TABLE } from '../../src/safety/rules/all/rules.ts';
import type { ConditionCode } from '../../src/safety/rules/conditions.ts';
import type { Cell } from '../../src/safety/rules/levels/cell.ts';
import { INGREDIENTS } from '../../src/safety/rules/levels/ingredients.ts';
import { WITHOUT_SALICYLATE } from '../../src/safety/rules/levels/without-salicylate.ts';
import { type Modality, ruleOf } from '../../src/safety/rules/modalities.ts';
import { aProduct, aUse, SOLEUS } from '../support/builders.ts';
import { atLeast } from '../support/lists/at-least.ts';
import {
  AGREED_ADVICE,
  AGREED_ADVICE_WITHOUT_SALICYLATE,
  AGREED_REASONS,
} from './agreed/answers.ts';
import type { GridCell } from './agreed/grid.ts';
import {
  INGREDIENT_NAMES,
  LEVELS,
  LEVELS_OF_INGREDIENTS,
  LEVELS_WITHOUT_SALICYLATE,
} from './agreed/levels.ts';

/** What a level means for a product, and how much its reason weighs. */
const VERDICTS: Readonly<Record<string, readonly [verdict: string, severity?: string]>> = {
  ok: ['show'],
  care: ['show', 'warning'],
  ask: ['ask-first', 'warning'],
  stop: ['withhold', 'critical'],
};

// A code of these tables that is none of the rules' own leads to nothing, and the test falls.
const cellsOf = (table: object): readonly GridCell[] =>
  Object.entries(table as Record<string, Record<string, Cell>>).flatMap(([column, cells]) =>
    Object.entries(cells).map(([row, { level }]) => ({ row, column, word: level })),
  );

/** By condition and modality, so that the tables may stand in an order of their own. */
const byPlace = (cells: readonly GridCell[]) =>
  Object.fromEntries(cells.map(({ row, column, word }) => [`${row} · ${column}`, word]));

/** The verdict on a product for somebody who said one thing, and what they are told of that. */
function outcome(condition: string, modality: string, ingredients?: readonly string[]) {
  const use = aUse(modality);
  const product = aProduct('thing', [use], ingredients ? { ingredients } : {});
  const answers = answersOf([condition as ConditionCode]);
  const { onlyIn: [region = SOLEUS.region] = [] } = ruleOf(modality as Modality);
  const muscle = { ...SOLEUS, region };
  const result = assess(product, use, { muscle, phase: 'chronic', answers });
  const said = result?.verdict === 'show' ? result.cautions : result?.reasons;
  const reason = said?.find(({ code }) => code === condition);
  const { severity, text, answer: isAnswer } = reason ?? {};
  return { verdict: result?.verdict, severity, text, isAnswer };
}

/** What everybody is asked about is never shown; what only calls for care is then no reason of its own. */
function expectedOutcome(condition: string, modality: string, level: string, told?: string) {
  const isAskedAnyway = ruleOf(modality as Modality).askEverybody !== undefined;
  const [verdict, severity] = VERDICTS[level] ?? [];
  const isTold = level !== 'ok' && !(isAskedAnyway && verdict === 'show');
  return {
    verdict: isAskedAnyway && verdict === 'show' ? 'ask-first' : verdict,
    severity: isTold ? severity : undefined,
    text: isTold ? (told ?? AGREED_REASONS[condition]) : undefined,
    isAnswer: isTold ? true : undefined,
  };
}

const adviceFor = (condition: string, modality: string): string | undefined =>
  AGREED_ADVICE.find(([of, on]) => of === condition && on === modality)?.[2];

describe('the levels as they were agreed', () => {
  it('a level for each of 27 conditions and 34 modalities, and for nothing else', () => {
    expect(LEVELS).to.have.length(27 * 34);
    expect(cellsOf(TABLE)).to.have.length(LEVELS.length);
    expect(byPlace(cellsOf(TABLE))).to.deep.equal(byPlace(LEVELS));
  });

  for (const modality of atLeast(34, [...new Set(LEVELS.map(({ column }) => column))]))
    it(`${modality} · each condition → its level, and what becomes of a product then`, () => {
      const own = LEVELS.filter(({ column }) => column === modality);
      for (const { row: condition, word: level } of atLeast(27, own)) {
        const cell: Cell = TABLE[modality as Modality][condition as ConditionCode];
        expect(cell.level, condition).to.equal(level);
        expect(levelOf(condition as ConditionCode, modality as Modality, undefined)).to.equal(cell);
        expect(outcome(condition, modality), condition).to.deep.equal(
          expectedOutcome(condition, modality, level, adviceFor(condition, modality)),
        );
      }
    });

  it('advice → where it was agreed, and nowhere else', () => {
    const said = Object.entries(TABLE).flatMap(([modality, cells]) =>
      Object.entries<Cell>(cells).flatMap(([condition, { advice }]) =>
        advice ? [[condition, modality, advice].join(' · ')] : [],
      ),
    );
    expect(said.sort()).to.deep.equal(AGREED_ADVICE.map(each => each.join(' · ')).sort());
  });
});

describe('what a list of ingredients changes, as it was agreed', () => {
  it('without salicylate → milder for these, and for nothing else', () => {
    expect(LEVELS_WITHOUT_SALICYLATE).to.have.length(5);
    expect(byPlace(cellsOf(WITHOUT_SALICYLATE))).to.deep.equal(byPlace(LEVELS_WITHOUT_SALICYLATE));
  });

  for (const { row: condition, column: modality, word: level } of LEVELS_WITHOUT_SALICYLATE) {
    it(`${condition} · ${modality} that lists menthol → ${level}`, () => {
      const [, advice] = AGREED_ADVICE_WITHOUT_SALICYLATE.find(([of]) => of === condition) ?? [];
      expect(outcome(condition, modality, ['menthol'])).to.deep.equal(
        expectedOutcome(condition, modality, level, advice),
      );
    });
  }

  it('the ingredients → these, by these parts of a name', () => {
    const names = Object.entries(INGREDIENTS).map(([name, parts]) => [name, parts.join(' ')]);
    expect(Object.fromEntries(names)).to.deep.equal(INGREDIENT_NAMES);
  });

  const isWithout = (ingredient: string, condition: string, modality: string) =>
    ingredient !== 'salicylate' &&
    LEVELS_WITHOUT_SALICYLATE.find(({ row, column }) => row === condition && column === modality);

  for (const condition of new Set(LEVELS.map(({ row }) => row))) {
    it(`${condition} · each modality that lists one ingredient → the stricter of the two`, () => {
      const order = Object.keys(VERDICTS);
      const own = LEVELS.filter(({ row }) => row === condition);
      for (const ingredient of atLeast(16, Object.keys(INGREDIENT_NAMES))) {
        const rule = LEVELS_OF_INGREDIENTS.find(
          ({ row, column }) => row === condition && column === ingredient,
        );
        for (const { column: modality, word } of atLeast(34, own)) {
          const start = isWithout(ingredient, condition, modality) || { word };
          const expected =
            order[Math.max(order.indexOf(start.word), order.indexOf(rule?.word ?? '-'))];
          const { level } = levelOf(condition as ConditionCode, modality as Modality, [ingredient]);
          expect(level, `${modality} with ${ingredient}`).to.equal(expected);
        }
      }
    });
  }
});
