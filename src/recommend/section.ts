/**
 * One phase of the list: every use judged twice, for somebody who has said nothing and for this reader, and
 * from that what is shown and what is kept back.
 */
import { groupBy, isFilled } from '../domain/lists.ts';
import type { MuscleFile, Phase } from '../domain/types.ts';
import { type ShopLink, shopLinks } from '../links/link.ts';
import {
  type Answers,
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

/** What one phase shows, and what it keeps back. */
export interface Section {
  readonly phase: Phase;
  /** What must not be used together, of what stands in this list. */
  readonly jointly: readonly Caution[];
  readonly groups: readonly Group[];
  readonly withheld: readonly Withheld[];
}

type Verdict = Recommendation | Withheld;

/** One use as it is judged for somebody who has said nothing, and for this reader. */
interface Judged {
  readonly before: Verdict;
  readonly now: Verdict;
}

/** Everything of one phase. */
export interface Judgements {
  readonly phase: Phase;
  readonly all: readonly Judged[];
  /** What would be on show to somebody who has said nothing, in order. */
  readonly offered: readonly ProductPick[];
}

/** What nobody can reach is no pick. */
function pickOf(
  recommendation: Recommendation,
  { programs }: MuscleFile,
  country: string,
): ProductPick | undefined {
  const links = shopLinks(recommendation.product, programs, country);
  return isFilled(links) ? { recommendation, links } : undefined;
}

/** Judges every use of a file in one phase. */
export function judge(
  file: MuscleFile,
  phase: Phase,
  { country, answers }: { readonly country: string; readonly answers?: Answers | undefined },
): Judgements {
  const circumstances = { muscle: file.muscle, phase };
  const all = file.products.flatMap(product =>
    product.uses.flatMap(use => {
      const before = assess(product, use, circumstances);
      const now = answers ? assess(product, use, { ...circumstances, answers }) : before;
      return before && now ? { before, now } : [];
    }),
  );
  const shown = all.map(({ before }) => before).filter(verdict => verdict.verdict === 'show');
  return { phase, all, offered: rank(shown).flatMap(item => pickOf(item, file, country) ?? []) };
}

/** The products that the answers keep back for any of their uses on show, each at its strictest. */
export function refusedBy(judgements: readonly Judgements[]): ReadonlyMap<string, Withheld> {
  const refused = new Map<string, Withheld>();
  for (const { before, now } of judgements.flatMap(({ all }) => all))
    if (before.verdict === 'show' && now.verdict !== 'show')
      if (refused.get(now.id)?.verdict !== 'withhold') refused.set(now.id, now);
  return refused;
}

/** What one phase shows and keeps back, of what is offered there. */
export function sectionOf(
  { phase, all }: Judgements,
  offered: readonly ProductPick[],
  refused: ReadonlyMap<string, Withheld>,
): Section {
  const now = new Map(all.map(judged => [judged.before, judged.now]));
  const picks: ProductPick[] = [];
  // What the phase keeps back is always named; what nobody was offered is not taken from anybody.
  const withheld = all.flatMap(({ before, now: verdict }) =>
    before.verdict !== 'show' && verdict.verdict !== 'show' ? verdict : [],
  );
  const taken = new Map<string, Withheld>();
  for (const { recommendation, links } of offered) {
    const verdict = now.get(recommendation);
    const { product, modality } = recommendation;
    // A pack that somebody must not use cold is not linked for its heat: it is one product.
    const refusal = refused.get(product.id);
    if (verdict && verdict.verdict !== 'show') taken.set(product.id, verdict);
    else if (refusal && !taken.has(product.id))
      taken.set(product.id, { ...refusal, modality, phase });
    else if (verdict && !refusal) picks.push({ recommendation: verdict, links });
  }
  return {
    phase,
    jointly: combinationsOf(picks.map(({ recommendation }) => recommendation.modality)),
    groups: [...groupBy(picks, pick => purposeOf(pick.recommendation))].map(
      ([purpose, members]) => ({ purpose, picks: members }),
    ),
    withheld: [...withheld, ...taken.values()],
  };
}
