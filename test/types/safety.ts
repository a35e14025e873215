/**
 * Compiled and never run: each line marked as an error is one that the types have to refuse. Should
 * one become possible, the type check fails.
 */
import type { Product, Use } from '../../src/domain/types.ts';
import type { ShopLink } from '../../src/links/link.ts';
import type { ProductPick } from '../../src/recommend/section.ts';
import { assess, type Recommendation, type Withheld } from '../../src/safety/engine/assess.ts';
import type { Caution } from '../../src/safety/rules/types.ts';
import { card } from '../../src/view/templates/card.ts';
import type { View } from '../../src/view/templates/view.ts';

declare const product: Product;
declare const use: Use;
declare const links: readonly [ShopLink, ...ShopLink[]];
declare const caution: Caution;
declare const withheld: Withheld;
declare const view: View;
declare const muscle: Parameters<typeof assess>[2]['muscle'];

// @ts-expect-error: only assess makes a Recommendation; all of its parts are not enough.
export const forged: Recommendation = {
  verdict: 'show',
  product,
  use,
  modality: 'massage',
  phase: 'chronic',
  cautions: [caution],
};

// @ts-expect-error: a product that was never assessed cannot be a pick.
export const unassessed: ProductPick = { recommendation: product, links };

// @ts-expect-error: a product that is withheld cannot be a pick.
export const refused: ProductPick = { recommendation: withheld, links };

const verdict = assess(product, use, { muscle, phase: 'acute' });
// @ts-expect-error: nor can a verdict that nobody has looked at.
export const unread: ProductPick = { recommendation: verdict, links };

declare const recommendation: Recommendation;
// @ts-expect-error: a pick has at least one link.
export const linkless: ProductPick = { recommendation, links: [] };

// @ts-expect-error: a card takes a pick, and not a product.
card(product, muscle, 4, view);

// @ts-expect-error: what is withheld has no offers to leak.
withheld.offers;

// @ts-expect-error: what is withheld has no product to lead to.
withheld.product;

// @ts-expect-error: a Recommendation without a caution does not exist.
export const silent: Recommendation['cautions'] = [];
