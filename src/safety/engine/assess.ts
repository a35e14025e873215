/**
 * Decides whether one use of one product may be shown for this muscle in this phase, and with which cautions. It is the
 * only way to a `Recommendation`, and a card takes nothing else.
 *
 * When it does not know, it says no. What a catalog brings can add a caution here and never take one away. A withheld
 * product leaves without its offers: there is no address to leak.
 */
import { isFilled, uniqueTexts } from '../../domain/lists.ts';
import type { Muscle, Phase, Product, Use } from '../../domain/types.ts';
import { caution } from '../rules/cautions.ts';
import type { Help } from '../rules/help/help-card.ts';
import { isLeg } from '../rules/limbs.ts';
import { isModality, type Modality, ruleOf } from '../rules/modalities.ts';
import type { Caution, Level } from '../rules/types.ts';
import { mostSevereFirst } from './most-severe-first.ts';
import { regionCautions } from './region-cautions.ts';

declare const assessed: unique symbol;

/** A use that may be shown, with every caution that goes with it, most severe first. */
export interface Recommendation {
  /** Cannot be written outside this file: only `assess` makes a recommendation. */
  readonly [assessed]: true;
  readonly verdict: 'show';
  readonly product: Product;
  readonly use: Use;
  readonly modality: Modality;
  readonly phase: Phase;
  readonly cautions: readonly [Caution, ...Caution[]];
}

/** A product that is named without any address, and why. */
export interface Withheld {
  readonly verdict: 'ask-first' | 'withhold';
  readonly id: string;
  readonly title: string;
  readonly modality: Modality;
  readonly phase: Phase;
  /** Each of them alone would withhold it: what only calls for care is not among them. */
  readonly reasons: readonly [Caution, ...Caution[]];
  /** Whether it only comes too early: the phase alone is against it. */
  readonly isTooEarly: boolean;
}

/** The strictest level that a reader's answers call for, and why. */
export interface ReasonedLevel {
  readonly level: Level;
  readonly reasons: readonly Caution[];
}

/** What a reader said about themselves, as far as it matters for products. `answers.ts` makes it. */
export interface AnswerLimits {
  /** The help cards that they need before any product; nothing else is shown then. */
  readonly needHelp: readonly Help[];
  readonly levelFor: (modality: Modality, ingredients: Product['ingredients']) => ReasonedLevel;
}

/** What the decision depends on besides the product. */
export interface Circumstances {
  readonly muscle: Muscle;
  readonly phase: Phase;
  /** Absent: the reader has said nothing. */
  readonly answers?: AnswerLimits | undefined;
}

/** Why it has to wait in this phase. */
function tooEarly(modality: Modality, phase: Phase): readonly Caution[] {
  const { phases, tooEarly: why } = ruleOf(modality);
  return phases.includes(phase) ? [] : [caution(why ?? 'not-on-new-injury')];
}

/** Why it is withheld for this muscle, whatever the phase. */
function placeReasons(modality: Modality, { zone, region }: Muscle): readonly Caution[] {
  const { notInZones, notIn } = ruleOf(modality);
  return [
    ...(zone && notInZones.includes(zone) ? [caution(zone)] : []),
    ...(notIn?.regions.includes(region) ? [caution(notIn.why)] : []),
  ];
}

/** Whether it is made for another part of the body alone. */
const isForElsewhere = (modality: Modality, { region }: Muscle): boolean =>
  ruleOf(modality).onlyIn?.includes(region) === false;

/** Why everybody has to ask first, whoever they are. */
function alwaysAsk(modality: Modality): readonly Caution[] {
  const { askEverybody } = ruleOf(modality);
  return askEverybody ? [caution(askEverybody)] : [];
}

/** A caution in the author's own words, as severe as a warning of ours. */
const fromAuthor = (text: string): Caution => ({
  code: 'from-author',
  severity: 'warning',
  text,
  position: 'details',
});

function cautionsFor(
  product: Product,
  modality: Modality,
  { muscle }: Circumstances,
  fromAnswers: readonly Caution[],
): readonly Caution[] {
  const rule = ruleOf(modality);
  const clot = rule.clot && isLeg(muscle.region) ? [caution('blood-clot')] : [];
  const ours = [...regionCautions(modality, muscle.region, muscle.zone), ...rule.cautions];
  return [
    ...clot,
    ...fromAnswers,
    ...ours.map(caution),
    ...(product.cautions ?? []).map(fromAuthor),
  ];
}

const SAID_NOTHING: ReasonedLevel = { level: 'ok', reasons: [] };

const VERDICTS = {
  ok: 'show',
  care: 'show',
  ask: 'ask-first',
  stop: 'withhold',
} as const satisfies Record<Level, string>;

/** The verdict on one use; `undefined` for a use that no rule covers, which is never shown. */
export function assess(
  product: Product,
  use: Use,
  circumstances: Circumstances,
): Recommendation | Withheld | undefined {
  const { modality } = use;
  const { phase, muscle } = circumstances;
  if (!isModality(modality) || !use.phases.includes(phase)) return undefined;
  if (isForElsewhere(modality, muscle)) return undefined;
  const early = tooEarly(modality, phase);
  const place = placeReasons(modality, muscle);
  const answered = circumstances.answers?.levelFor(modality, product.ingredients) ?? SAID_NOTHING;
  const byAnswers = VERDICTS[answered.level];
  const always = alwaysAsk(modality);
  const atLeast = always.length > 0 && byAnswers === 'show' ? 'ask-first' : byAnswers;
  const verdict = early.length + place.length > 0 ? 'withhold' : atLeast;
  if (verdict !== 'show') {
    const { id, title } = product;
    const reasons = [
      ...early,
      ...place,
      ...(verdict === 'ask-first' ? always : []),
      ...(byAnswers === 'show' ? [] : answered.reasons),
    ];
    const isTooEarly = early.length > 0 && place.length === 0 && byAnswers === 'show';
    // Nothing is withheld without a reason; if one should be missing, nothing is shown at all.
    return isFilled(reasons)
      ? { verdict, id, title, modality, phase, reasons, isTooEarly }
      : undefined;
  }
  const cautions = mostSevereFirst(
    uniqueTexts(cautionsFor(product, modality, circumstances, answered.reasons)),
  );
  // A product without a caution must not be shown, so an empty list counts as no rule.
  if (!isFilled(cautions)) return undefined;
  // The brand exists only for the type checker, and is given here and nowhere else.
  return { verdict: 'show', product, use, modality, phase, cautions } as unknown as Recommendation;
}
