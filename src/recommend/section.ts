/**
 * One phase of the list: every use is assessed twice, for somebody who has said nothing and for this reader, and that
 * decides what is shown and what is withheld.
 */
import { groupBy, isFilled } from '../domain/lists.ts';
import type { MuscleFile, Phase } from '../domain/types.ts';
import { type ShopLink, shopLinks } from '../links/link.ts';
import {
  type AnswerLimits,
  assess,
  type Recommendation,
  type Withheld,
} from '../safety/engine/assess.ts';
import { combinationsOf } from '../safety/engine/combinations-of.ts';
import type { Purpose } from '../safety/rules/modalities.ts';
import type { Caution } from '../safety/rules/types.ts';
import { purposeOf, rank } from './rank.ts';

/** One card: a recommendation and where to buy it. */
export interface ProductPick {
  readonly recommendation: Recommendation;
  readonly links: readonly [ShopLink, ...ShopLink[]];
}

/** The picks of one purpose, in order. */
export interface Group {
  readonly purpose: Purpose;
  readonly picks: readonly ProductPick[];
}

/** What one phase shows, and what it withholds. */
export interface Section {
  readonly phase: Phase;
  /** What must not be used together, of what is in this list. */
  readonly jointly: readonly Caution[];
  readonly groups: readonly Group[];
  readonly withheld: readonly Withheld[];
}

type Assessment = Recommendation | Withheld;

/** One use as it is assessed for somebody who has said nothing, and for this reader. */
interface AssessedUse {
  readonly before: Assessment;
  readonly now: Assessment;
}

/** Everything in one phase. */
export interface AssessedPhase {
  readonly phase: Phase;
  readonly uses: readonly AssessedUse[];
  /** What would be on show to somebody who has said nothing, in order. */
  readonly offered: readonly ProductPick[];
}

/** A product that no link leads to is not a pick. */
function pickOf(
  recommendation: Recommendation,
  { programs }: MuscleFile,
  country: string,
): ProductPick | undefined {
  const links = shopLinks(recommendation.product, programs, country);
  return isFilled(links) ? { recommendation, links } : undefined;
}

/** Assesses every use of a file in one phase. */
export function assessPhase(
  file: MuscleFile,
  phase: Phase,
  { country, answers }: { readonly country: string; readonly answers?: AnswerLimits | undefined },
): AssessedPhase {
  const circumstances = { muscle: file.muscle, phase };
  const uses = file.products.flatMap(product =>
    product.uses.flatMap(use => {
      const before = assess(product, use, circumstances);
      const now = answers ? assess(product, use, { ...circumstances, answers }) : before;
      return before && now ? { before, now } : [];
    }),
  );
  const shown = uses.map(({ before }) => before).filter(each => each.verdict === 'show');
  return { phase, uses, offered: rank(shown).flatMap(item => pickOf(item, file, country) ?? []) };
}

/** The products of which the answers withhold any use on show, each at its strictest. */
export function withheldByAnswers(phases: readonly AssessedPhase[]): ReadonlyMap<string, Withheld> {
  const withheld = new Map<string, Withheld>();
  for (const { before, now } of phases.flatMap(({ uses }) => uses))
    if (before.verdict === 'show' && now.verdict !== 'show')
      if (withheld.get(now.id)?.verdict !== 'withhold') withheld.set(now.id, now);
  return withheld;
}

/**
 * What one phase shows, and what it withholds.
 *
 * @param offered what it would show somebody who has said nothing, as far as the limit goes
 * @param byAnswers the products that the answers withhold in any phase
 */
export function sectionOf(
  { phase, uses }: AssessedPhase,
  offered: readonly ProductPick[],
  byAnswers: ReadonlyMap<string, Withheld>,
): Section {
  const nowOf = new Map(uses.map(({ before, now }) => [before, now]));
  const picks: ProductPick[] = [];
  // What the phase withholds is always named; what was never offered is not named as taken away.
  const ofPhase = uses.flatMap(({ before, now }) =>
    before.verdict !== 'show' && now.verdict !== 'show' ? now : [],
  );
  const ofAnswers = new Map<string, Withheld>();
  for (const { recommendation, links } of offered) {
    const now = nowOf.get(recommendation);
    const { product, modality } = recommendation;
    // A pack that somebody must not use cold is not linked for its heat either: it is one product.
    const withheld = byAnswers.get(product.id);
    if (now && now.verdict !== 'show') ofAnswers.set(product.id, now);
    else if (withheld && !ofAnswers.has(product.id))
      ofAnswers.set(product.id, { ...withheld, modality, phase });
    else if (now && !withheld) picks.push({ recommendation: now, links });
  }
  return {
    phase,
    jointly: combinationsOf(picks.map(({ recommendation }) => recommendation.modality)),
    groups: [...groupBy(picks, pick => purposeOf(pick.recommendation))].map(
      ([purpose, members]) => ({ purpose, picks: members }),
    ),
    withheld: [...ofPhase, ...ofAnswers.values()],
  };
}
