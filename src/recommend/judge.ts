/**
 * Every product of a file judged twice, for somebody who has said nothing and for this reader: what is offered,
 * what stays of that, and what is withheld.
 *
 * A product is one thing: if any of its uses is withheld, by the place on the body or by an answer, it is not linked for
 * another. One of which a use only comes too early is on its card, with the reason, if another use fits.
 */
import { groupBy, isFilled, uniqueTexts } from '../domain/lists.ts';
import type { MuscleFile, Phase, Product, Use } from '../domain/types.ts';
import { shopLinks } from '../links/link.ts';
import {
  type AnswerLimits,
  assess,
  type Recommendation,
  type Withheld,
} from '../safety/engine/assess.ts';
import type { PickedUse, ProductPick } from './pick.ts';

type Verdict = Recommendation | Withheld;

/** One use in one phase. */
interface JudgedUse {
  readonly use: Use;
  readonly verdict: Verdict;
}

export interface JudgedProduct {
  /** What stands in the list of somebody who has said nothing. Absent: nothing. */
  readonly offered?: ProductPick | undefined;
  /** What stands in this reader's list. Absent: nothing. */
  readonly shown?: ProductPick | undefined;
  /** Why it does not stand there. Absent: it does, or nobody can reach it. */
  readonly withheld?: Withheld | undefined;
}

/** Whose shops are linked, and when. */
interface ShopOptions {
  readonly country: string;
  readonly now?: number | undefined;
}

const isShown = (verdict: Verdict): verdict is Recommendation => verdict.verdict === 'show';

/** The uses that may be shown in a phase of the list, each once. */
function usesOf(judged: readonly JudgedUse[]): readonly PickedUse[] {
  return [...groupBy(judged, ({ use }) => use).values()].flatMap(same => {
    const verdicts = same.map(({ verdict }) => verdict);
    const shown = verdicts.filter(isShown);
    const [recommendation] = shown;
    const phases = shown.map(({ phase }) => phase);
    const waits = verdicts.flatMap(verdict => (isShown(verdict) ? [] : verdict.reasons));
    return recommendation && isFilled(phases) ? [{ recommendation, phases, waits }] : [];
  });
}

/** All that withholds a product: the strictest verdict of its uses, and every reason for that. */
function strictest(withheld: readonly Withheld[]): Withheld | undefined {
  const verdict = withheld.some(each => each.verdict === 'withhold') ? 'withhold' : 'ask-first';
  const same = withheld.filter(each => each.verdict === verdict);
  const reasons = uniqueTexts(same.flatMap(each => each.reasons));
  return same[0] && isFilled(reasons) ? { ...same[0], reasons } : undefined;
}

/** What withholds a product as a whole. */
function against(judged: readonly JudgedUse[]): Withheld | undefined {
  const verdicts = judged.map(({ verdict }) => verdict);
  const withheld = verdicts.flatMap(verdict => (isShown(verdict) ? [] : verdict));
  const lasting = withheld.filter(({ isTooEarly }) => !isTooEarly);
  if (lasting.length > 0) return strictest(lasting);
  return verdicts.some(isShown) ? undefined : strictest(withheld);
}

/** What nobody can reach is no pick. */
function pickOf(
  product: Product,
  judged: readonly JudgedUse[],
  { programs }: MuscleFile,
  { country, now }: ShopOptions,
): ProductPick | undefined {
  const uses = usesOf(judged);
  const links = shopLinks(product, programs, country, now);
  if (against(judged) || !isFilled(uses) || !isFilled(links)) return undefined;
  const used = new Set(uses.map(({ recommendation }) => recommendation.use));
  const notYet = judged.flatMap(({ use, verdict }) =>
    used.has(use) || isShown(verdict) ? [] : verdict.reasons,
  );
  return { product, uses, links, notYet: uniqueTexts(notYet) };
}

/** @param phases those of the list: one, or both */
export function judgeProduct(
  product: Product,
  file: MuscleFile,
  phases: readonly Phase[],
  options: ShopOptions & { readonly answers?: AnswerLimits | undefined },
): JudgedProduct {
  const { answers } = options;
  const judgedFor = (said: AnswerLimits | undefined): readonly JudgedUse[] =>
    product.uses.flatMap(use =>
      phases.flatMap(phase => {
        const verdict = assess(product, use, { muscle: file.muscle, phase, answers: said });
        return verdict ? { use, verdict } : [];
      }),
    );
  const before = judgedFor(undefined);
  const after = answers ? judgedFor(answers) : before;
  const offered = pickOf(product, before, file, options);
  // What nobody can reach is taken from nobody; what safety withholds from everybody is always named.
  const isNamed = offered || against(before);
  return {
    offered,
    shown: offered && pickOf(product, after, file, options),
    withheld: isNamed && against(after),
  };
}
