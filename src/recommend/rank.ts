/**
 * The order of what is shown: total, the same every time, and one that can be explained to a reader.
 *
 * First by purpose, as the phase calls for it; then by how near the author put the product to the muscle; then in the
 * author's own order.
 */
import { MATCHES, type Phase, type Product } from '../domain/types.ts';
import type { Recommendation } from '../safety/engine/assess.ts';
import { MODALITIES, type Purpose } from '../safety/rules/modalities.ts';

/** A new injury needs cold and support first; an older one needs warmth and work. */
const ORDER: Readonly<Record<Phase, readonly Purpose[]>> = {
  acute: ['cool', 'support', 'learn', 'warm', 'work'],
  chronic: ['warm', 'work', 'support', 'cool', 'learn'],
};

/** What a use is for, which is the heading that it stands under. */
export const purposeOf = (item: Recommendation): Purpose => MODALITIES[item.modality].purpose;

const place = (item: Recommendation): number => ORDER[item.phase].indexOf(purposeOf(item));

/** How near the author put a product to the muscle; 0 is the muscle itself. */
export const nearness = ({ match = 'muscle' }: Product): number => MATCHES.indexOf(match);

/** Ranks the recommendations of one phase. They come in the author's order, and ties keep it. */
export const rank = (items: readonly Recommendation[]): readonly Recommendation[] =>
  [...items].sort((a, b) => place(a) - place(b) || nearness(a.product) - nearness(b.product));

/** The first `limit` of ranked picks, in their order, but one of each purpose before a second of any. */
export function limited<T extends { readonly recommendation: Recommendation }>(
  items: readonly T[],
  limit: number | undefined,
): readonly T[] {
  if (limit === undefined || items.length <= limit) return items;
  const counts = new Map<Purpose, number>();
  const rounds = items.map(item => {
    const purpose = purposeOf(item.recommendation);
    const round = counts.get(purpose) ?? 0;
    counts.set(purpose, round + 1);
    return { item, round };
  });
  const chosen = new Set(
    [...rounds]
      .sort((a, b) => a.round - b.round)
      .slice(0, limit)
      .map(({ item }) => item),
  );
  return items.filter(item => chosen.has(item));
}
