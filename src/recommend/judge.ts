/**
 * Every product of a file judged twice, for somebody who has said nothing and for this reader: what is offered,
 * what stays of that, and what is withheld.
 */
import { groupBy, isFilled } from '../domain/lists.ts';
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

export interface JudgedProduct {
  /** What stands in the list of somebody who has said nothing. Absent: nothing. */
  readonly offered?: ProductPick | undefined;
  /** What stands in this reader's list. Absent: nothing, and then `withheld` says why. */
  readonly shown?: ProductPick | undefined;
  /** What is withheld of it in a phase of the list, whatever the reader said, or from this reader alone. */
  readonly withheld: readonly Withheld[];
}

interface JudgedUse {
  readonly use: Use;
  readonly before: Verdict;
  readonly now: Verdict;
}

const isShown = (verdict: Verdict): verdict is Recommendation => verdict.verdict === 'show';

/** The uses that may be shown in a phase of the list, each once. */
function usesOf(judged: readonly JudgedUse[], at: 'before' | 'now'): readonly PickedUse[] {
  return [...groupBy(judged, ({ use }) => use).values()].flatMap(same => {
    const verdicts = same.map(each => each[at]);
    const shown = verdicts.filter(isShown);
    const [recommendation] = shown;
    const phases = shown.map(({ phase }) => phase);
    const waits = verdicts.flatMap(verdict => (isShown(verdict) ? [] : verdict.reasons));
    return recommendation && isFilled(phases) ? [{ recommendation, phases, waits }] : [];
  });
}

/** What nobody can reach is no pick. */
function pickOf(
  product: Product,
  uses: readonly PickedUse[],
  { programs }: MuscleFile,
  country: string,
): ProductPick | undefined {
  const links = shopLinks(product, programs, country);
  return isFilled(uses) && isFilled(links) ? { product, uses, links } : undefined;
}

/** The strictest of what keeps a product back. */
const strictest = (withheld: readonly Withheld[]): readonly Withheld[] => {
  const found = withheld.find(({ verdict }) => verdict === 'withhold') ?? withheld[0];
  return found ? [found] : [];
};

/** @param phases those of the list: one, or both */
export function judgeProduct(
  product: Product,
  file: MuscleFile,
  phases: readonly Phase[],
  { country, answers }: { readonly country: string; readonly answers?: AnswerLimits | undefined },
): JudgedProduct {
  const judged: readonly JudgedUse[] = product.uses.flatMap(use =>
    phases.flatMap(phase => {
      const circumstances = { muscle: file.muscle, phase };
      const before = assess(product, use, circumstances);
      const now = answers ? assess(product, use, { ...circumstances, answers }) : before;
      return before && now ? { use, before, now } : [];
    }),
  );
  const uses = usesOf(judged, 'before');
  // A use that only has to wait is on the card, with its reason.
  const always = judged.flatMap(({ use, before }) =>
    isShown(before) || uses.some(({ recommendation }) => recommendation.use === use) ? [] : before,
  );
  const offered = pickOf(product, uses, file, country);
  if (!offered) return { withheld: always };
  // A pack that somebody must not use cold is not linked for its heat: it is one product.
  const taken = judged.flatMap(each =>
    isShown(each.before) && !isShown(each.now) ? each.now : [],
  );
  if (taken.length > 0) return { offered, withheld: [...always, ...strictest(taken)] };
  return {
    offered,
    shown: pickOf(product, usesOf(judged, 'now'), file, country),
    withheld: always,
  };
}
