/** A catalog as it is on one day: without the coupons whose last day is over. `compile` itself knows no day. */
import type { Catalog, SourceOffer } from '../format/schema.ts';

function offerOn(offer: SourceOffer, today: string): SourceOffer {
  const { coupon, ...rest } = offer;
  // Days written like this come in the order of their letters.
  return coupon?.until !== undefined && coupon.until < today ? rest : offer;
}

/** @param today as in `2026-11-23` */
export const onDay = (catalog: Catalog, today: string): Catalog => ({
  ...catalog,
  products: catalog.products.map(product => ({
    ...product,
    offers: product.offers.map(offer => offerOn(offer, today)),
  })),
});
