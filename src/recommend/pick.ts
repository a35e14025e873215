/** A product as it stands in a list: once, with everything that it does there. */
import type { Phase, Product } from '../domain/types.ts';
import type { ShopLink } from '../links/link.ts';
import type { Recommendation } from '../safety/engine/assess.ts';
import type { Caution } from '../safety/rules/types.ts';

/** One use, in the phases of the list in which it may be shown. */
export interface PickedUse {
  readonly recommendation: Recommendation;
  readonly phases: readonly [Phase, ...Phase[]];
  /** Why it has to wait in the other phase of the list; empty where it need not, or that one is not asked for. */
  readonly waits: readonly Caution[];
}

/** One card: what a product does, each assessed, and where to buy it. */
export interface ProductPick {
  readonly product: Product;
  readonly uses: readonly [PickedUse, ...PickedUse[]];
  readonly links: readonly [ShopLink, ...ShopLink[]];
  /** Why another use, which the author put into this list, has to wait. */
  readonly notYet: readonly Caution[];
}

/** The phases in which a product stands in the list. */
export const phasesOf = ({ uses }: ProductPick): readonly Phase[] => [
  ...new Set(uses.flatMap(({ phases }) => phases)),
];
