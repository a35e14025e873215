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

/** When something fits: in one phase alone, or in either. */
export type When = Phase | 'either';

/** When one use fits, or all of a product's uses together. */
export function whenOf(first: PickedUse, ...others: readonly PickedUse[]): When {
  const [phase] = first.phases;
  return [first, ...others].some(({ phases }) => phases.some(other => other !== phase))
    ? 'either'
    : phase;
}
