/**
 * Compiled and never run: each line marked as an error is one that the types have to refuse. Should
 * one become possible, the type check fails.
 */
import type { Product, Use } from '../../src/domain/types.ts';
import type { ShopLink } from '../../src/links/link.ts';
import type { ListedPick } from '../../src/recommend/list.ts';
import type { PickedUse, ProductPick } from '../../src/recommend/pick.ts';
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

const when = { phases: ['chronic'], waits: [] } as const;

// @ts-expect-error: a product that was never assessed cannot be a use of a pick.
export const unassessed: PickedUse = { ...when, recommendation: product };

// @ts-expect-error: nor can a product that is withheld.
export const refused: PickedUse = { ...when, recommendation: withheld };

const verdict = assess(product, use, { muscle, phase: 'acute' });
// @ts-expect-error: nor can a verdict that nobody has looked at.
export const unread: PickedUse = { ...when, recommendation: verdict };

declare const recommendation: Recommendation;
// @ts-expect-error: a use stands in the list in at least one phase.
export const nowhere: PickedUse = { ...when, recommendation, phases: [] };

declare const picked: PickedUse;
// The same with all that a pick has: so the lines below are refused for what they lack, and for nothing else.
export const whole: ProductPick = { product, uses: [picked], links, notYet: [] };

// @ts-expect-error: a pick has at least one link.
export const linkless: ProductPick = { product, uses: [picked], links: [], notYet: [] };

// @ts-expect-error: a pick has at least one use that was assessed.
export const useless: ProductPick = { product, uses: [], links, notYet: [] };

// @ts-expect-error: a pick without its cautions cannot be listed.
export const bare: ListedPick = whole;

// @ts-expect-error: a card takes a listed pick, and not a product.
card(product, muscle, 4, view);

// @ts-expect-error: what is withheld has no offers to leak.
withheld.offers;

// @ts-expect-error: what is withheld has no product to lead to.
withheld.product;

// @ts-expect-error: a Recommendation without a caution does not exist.
export const silent: Recommendation['cautions'] = [];
