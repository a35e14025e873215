/**
 * What a reader's answers mean: for each use the strictest level that any of them calls for, and each that calls for
 * it as a reason. It is loaded with the reader's self-check and not for the first paint.
 *
 * It can only make things stricter: one more answer never makes a verdict milder.
 */
import { CONDITIONS, type ConditionCode } from '../rules/conditions.ts';
import { HELP_FIRST, HELP_FOR } from '../rules/help/first.ts';
import type { Help } from '../rules/help/help-card.ts';
import { REASONS } from '../rules/reasons.ts';
import { type Caution, LEVELS, type Level, type Severity } from '../rules/types.ts';
import type { AnswerLimits, Recommendation } from './assess.ts';
import { levelOf } from './level-of.ts';

const SEVERITY: Readonly<Record<Level, Severity>> = {
  ok: 'info',
  care: 'warning',
  ask: 'warning',
  stop: 'critical',
};

const strictness = (level: Level): number => LEVELS.indexOf(level);

/** The answers as `assess` takes them; `undefined` when there are none. */
export function answersOf(conditions: readonly ConditionCode[]): AnswerLimits | undefined {
  if (conditions.length === 0) return undefined;
  return {
    needHelp: [...new Set(conditions.flatMap(condition => HELP_FOR[condition] ?? []))],
    levelFor: (modality, ingredients) => {
      const limits = conditions
        .map(condition => ({ condition, ...levelOf(condition, modality, ingredients) }))
        .filter(({ level }) => level !== 'ok')
        .sort((a, b) => strictness(b.level) - strictness(a.level));
      const strictest = limits[0]?.level ?? 'ok';
      // Beside what withholds a product, what calls for care alone would read as one more reason.
      const reasons = limits
        .filter(({ level }) => level === strictest)
        .map(
          ({ condition, level, advice }): Caution => ({
            code: condition,
            severity: SEVERITY[level],
            text: advice ?? REASONS[condition].why,
            short: [CONDITIONS[condition].asks, 'Take care, as said above.'],
            position: 'card',
            answer: true,
          }),
        );
      return { level: strictest, reasons };
    },
  };
}

// `Object.keys` knows no key types; these are all the keys that the table has.
const CODES = Object.keys(CONDITIONS) as ConditionCode[];

/**
 * What this reader is asked, in the table's order: what matters for the products on show, and what is ticked already.
 * With no product on show, only what led to that.
 */
export function conditionsToAsk(
  shown: readonly Recommendation[],
  needHelp: readonly Help[],
  ticked: Iterable<ConditionCode>,
): readonly ConditionCode[] {
  const matters = (code: ConditionCode) =>
    needHelp.length > 0
      ? HELP_FIRST.includes(code)
      : shown.some(
          ({ modality, product }) => levelOf(code, modality, product.ingredients).level !== 'ok',
        );
  const kept = new Set(ticked);
  return CODES.filter(code => kept.has(code) || matters(code));
}
