/**
 * The order of what is shown: total, the same every time, and one that can be explained to a reader.
 *
 * First by purpose, as the phase calls for it; then by how near the author put the product to the muscle; then in the
 * author's own order.
 */
import { MATCHES, type Phase, type Product } from '../domain/types.ts';
import type { Recommendation } from '../safety/engine/assess.ts';
import { type Purpose, ruleOf } from '../safety/rules/modalities.ts';
import type { ProductPick } from './pick.ts';

/** A new injury needs cold and support first; an older one needs warmth and work. */
const ORDER: Readonly<Record<Phase, readonly Purpose[]>> = {
  acute: ['cool', 'support', 'rest', 'ease', 'learn', 'warm', 'work', 'move'],
  chronic: ['warm', 'ease', 'work', 'move', 'support', 'rest', 'cool', 'learn'],
};

/** What a use is for. */
export const purposeOf = ({ modality }: Recommendation): Purpose => ruleOf(modality).purpose;

/** What a product is for in a list, each once, whatever the order of its uses: the heading that it stands under. */
export const purposesOf = ({ uses }: ProductPick): readonly Purpose[] =>
  [...new Set(uses.map(({ recommendation }) => purposeOf(recommendation)))].sort();

/** How near the author put a product to the muscle; 0 is the muscle itself. */
export const nearness = ({ match = 'muscle' }: Product): number => MATCHES.indexOf(match);

/** Ranks what is for one phase, or begins with it. It comes in the author's order, and ties keep it. */
export function rank(picks: readonly ProductPick[], phase: Phase): readonly ProductPick[] {
  const place = ({ uses: [first] }: ProductPick): number =>
    ORDER[phase].indexOf(purposeOf(first.recommendation));
  return [...picks].sort(
    (a, b) => place(a) - place(b) || nearness(a.product) - nearness(b.product),
  );
}

/** The first `limit` of ranked picks, in their order, but one of each purpose before a second of any. */
export function limited(
  limit: number | undefined,
  picks: readonly ProductPick[],
): readonly ProductPick[] {
  if (limit === undefined || picks.length <= limit) return picks;
  const counts = new Map<string, number>();
  const rounds = picks.map(pick => {
    const purposes = purposesOf(pick).join(' ');
    const round = counts.get(purposes) ?? 0;
    counts.set(purposes, round + 1);
    return { pick, round };
  });
  const chosen = new Set(
    [...rounds]
      .sort((a, b) => a.round - b.round)
      .slice(0, limit)
      .map(({ pick }) => pick),
  );
  return picks.filter(pick => chosen.has(pick));
}
