/** The offers of a product, from all of its links. */
import type { FoundProduct, LinkHere } from '../products/found-product.ts';
import type { Ledger } from '../terms/report.ts';
import type { DraftOffer } from './draft-catalog.ts';
import { type Programs, placeLink } from './place-link.ts';

export interface Offers {
  readonly offers: readonly DraftOffer[];
  readonly programs: Programs;
}

const HIDDEN = {
  short: {
    code: 'short-link',
    message: 'A short link does not say where it leads, or whether it pays you.',
    remedy: 'Open it, and paste the address that you arrive at into the product’s offer.',
  },
  'own-redirect': {
    code: 'own-redirect',
    message: 'It leads on through your own site, and the file does not say where.',
    remedy: 'Open it, and paste the address that you arrive at into the product’s offer.',
  },
} as const;

function note({ link, file, where }: LinkHere, ledger: Ledger): void {
  if (link.is === 'product') return;
  ledger.unused({ ...HIDDEN[link.is], file, where, what: link.address });
}

const isSame = (one: DraftOffer, other: DraftOffer): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** A search leads to less than a product does. */
const withoutSearch = (offers: readonly DraftOffer[]): readonly DraftOffer[] =>
  offers.some(({ asin }) => asin !== undefined)
    ? offers.filter(({ program, asin }) => program !== 'amazon' || asin !== undefined)
    : offers;

export function offersOf(
  product: FoundProduct,
  title: string,
  before: Programs,
  ledger: Ledger,
): Offers {
  let programs = before;
  const offers: DraftOffer[] = [];
  for (const here of product.links) {
    note(here, ledger);
    const placed = placeLink(here.link, title, programs);
    programs = placed.programs;
    if (!offers.some(other => isSame(other, placed.offer))) offers.push(placed.offer);
    if (placed.otherTag !== undefined)
      ledger.unused({
        code: 'tag',
        file: here.file,
        where: here.where,
        what: placed.otherTag,
        message: 'Another tag for the same shop and country came first, and is kept.',
        remedy: 'Write the one that is yours under “About you”.',
      });
  }
  // A row may name a product and no shop.
  const all = offers.length > 0 ? offers : [{ program: 'amazon', search: title }];
  return { offers: withoutSearch(all), programs };
}
