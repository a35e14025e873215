/**
 * The simulator without a page: from what is chosen to what readers would see. It decides nothing itself:
 * `recommend` does, from the sample's file or from one made-up product of the chosen kind.
 */
import '../view/more.ts';
import type { MuscleFile, Phase } from '../domain/types.ts';
import { counted } from '../domain/words.ts';
import type { Picks } from '../recommend/recommend.ts';
import type { Recommendation, Withheld } from '../safety/engine/assess.ts';
import { levelOf } from '../safety/engine/level-of.ts';
import { BASIS } from '../safety/rules/background/background.ts';
import { isCautionCode } from '../safety/rules/cautions.ts';
import { CONDITIONS, type ConditionCode } from '../safety/rules/conditions.ts';
import type { Cell } from '../safety/rules/levels/cell.ts';
import type { Ingredient } from '../safety/rules/levels/ingredients.ts';
import type { Modality } from '../safety/rules/modalities.ts';
import { REASONS } from '../safety/rules/reasons.ts';
import type { Basis, Level } from '../safety/rules/types.ts';
import { MODALITY_NAMES } from '../sign-off/words.ts';
import { recommend } from '../view/drawing.ts';
import { answersOf } from '../view/self-check.ts';

/** What is being tried. It stays in the page's memory, as a reader's answers do. */
export interface Trial {
  readonly phase: Phase;
  /** Absent: the sample's own list for the muscle. */
  readonly modality?: Modality | undefined;
  readonly ingredients: readonly Ingredient[];
  readonly conditions: readonly ConditionCode[];
}

/** One product, what happens to it, and everything that readers are told about it. */
export interface ProductVerdict {
  readonly title: string;
  readonly verdict: 'show' | 'ask-first' | 'withhold';
  readonly sentences: readonly Sentence[];
}

export interface Sentence {
  readonly severity: keyof typeof import('../i18n/en/list.ts').en.severities;
  readonly text: string;
  /** Absent: the author's own words. */
  readonly basis?: Basis | undefined;
}

/** What a reader's answer means for the chosen kind of product. */
export interface AnswerLevel {
  readonly condition: ConditionCode;
  readonly cell: Cell;
}

export interface Outcome {
  readonly file: MuscleFile;
  readonly picks: Picks;
  readonly verdicts: readonly ProductVerdict[];
  /** For a trial of one kind of product: each answer, strictest first. */
  readonly answerLevels: readonly AnswerLevel[];
}

/** The file that readers' pages would get: the sample's, or one with just the product on trial. */
function fileOf(sample: MuscleFile, { modality, ingredients }: Trial): MuscleFile {
  if (!modality) return sample;
  return {
    ...sample,
    programs: {},
    products: [
      {
        id: modality,
        title: `A ${MODALITY_NAMES[modality].toLowerCase()} on trial`,
        offers: [
          { program: 'direct', seller: 'a shop', url: 'https://shop.example/', pays: false },
        ],
        uses: [
          {
            // Both phases, so that a phase that rules it out is given as the reason.
            phases: ['acute', 'chronic'],
            modality,
            why: 'This is where it says why it fits, in the author’s words.',
            how: 'This is where it says how to use it.',
          },
        ],
        ...(ingredients.length > 0 ? { ingredients } : {}),
      },
    ],
  };
}

const isCondition = (code: string): code is ConditionCode => Object.hasOwn(CONDITIONS, code);

function basisOf(
  code: string,
  modality: Modality,
  ingredients: readonly string[] | undefined,
): Basis | undefined {
  if (isCautionCode(code)) return BASIS[code];
  if (!isCondition(code)) return undefined;
  const cell = levelOf(code, modality, ingredients);
  const told: Basis = cell.advice ? cell.basis : REASONS[code].basis;
  const [first, ...others] = [...new Set([...cell.basis, ...told])];
  // A cell has at least one source, if only our own judgement.
  return first && [first, ...others];
}

function verdictOf(item: Recommendation | Withheld, file: MuscleFile): ProductVerdict {
  const isShown = item.verdict === 'show';
  const id = isShown ? item.product.id : item.id;
  const product = file.products.find(each => each.id === id);
  const cautions = isShown ? item.cautions : item.reasons;
  return {
    title: product?.title ?? id,
    verdict: item.verdict,
    sentences: cautions.map(({ code, severity, text }) => ({
      severity,
      text,
      basis: basisOf(code, item.modality, product?.ingredients),
    })),
  };
}

const STRICTEST: readonly Level[] = ['stop', 'ask', 'care', 'ok'];

function levelsOf({ modality, ingredients, conditions }: Trial): readonly AnswerLevel[] {
  if (!modality) return [];
  return conditions
    .map(condition => ({ condition, cell: levelOf(condition, modality, ingredients) }))
    .sort((a, b) => STRICTEST.indexOf(a.cell.level) - STRICTEST.indexOf(b.cell.level));
}

/** @param sample the compiled file of the chosen muscle */
export function tryOut(sample: MuscleFile, trial: Trial): Outcome {
  const file = fileOf(sample, trial);
  const { phase, conditions } = trial;
  const picks = recommend(file, { phase, country: 'US', answers: answersOf(conditions) });
  const shown = picks.parts.flatMap(({ groups }) => groups.flatMap(group => group.picks));
  const verdicts = [
    ...shown.flatMap(({ uses }) =>
      uses.map(({ recommendation }) => verdictOf(recommendation, file)),
    ),
    ...picks.withheld.flatMap(({ items }) => items.map(item => verdictOf(item, file))),
  ];
  return { file, picks, verdicts, answerLevels: levelsOf(trial) };
}

/** The outcome in one sentence. */
export function sentenceOf({ picks, verdicts }: Outcome): string {
  if (picks.needHelp.length > 0) return 'Help comes first: help cards, and no product.';
  if (verdicts.length === 0) return 'Not made for this muscle: neither shown nor named.';
  const count = (verdict: ProductVerdict['verdict']) =>
    verdicts.filter(each => each.verdict === verdict).length;
  if (verdicts.length !== 1)
    return `Shown: ${count('show')}. Ask first: ${count('ask-first')}. Withheld: ${count('withhold')}.`;
  if (count('ask-first')) return 'Ask first: named, without a link, with the reason.';
  if (count('withhold')) return 'Withheld: named, without a link, with the reason.';
  return `Shown, with ${counted(verdicts[0]?.sentences.length ?? 0, 'caution')} before its link.`;
}
