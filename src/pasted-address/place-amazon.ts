/** An address of Amazon’s: the product’s number, the store’s country and the tag, each to its place. */
import { isRecord, type JsonObject, recordAt } from '../catalog/format/json-value.ts';
import type { LinkRead } from '../links/networks/read-link.ts';
import { type OfferTarget, offerWrites, textIn } from './offer-writes.ts';
import { placeTag } from './place-tag.ts';
import {
  NO_PLACEMENT,
  type PastedAddress,
  type Placement,
  type Question,
  refused,
} from './placement.ts';
import { countryName, nowUnderAbout } from './words.ts';

/** The product’s numbers in other stores, which stay. */
function otherAsins(offer: JsonObject, country: string): JsonObject {
  if (offer.program !== 'amazon') return {};
  const { asin, country: own, asins } = offer;
  const single = typeof own === 'string' && asin ? { [own]: asin } : {};
  const { [country]: _, ...others } = { ...(isRecord(asins) ? asins : {}), ...single };
  return others;
}

function targetOf({ asin, country, search }: LinkRead, offer: JsonObject): OfferTarget {
  if (!asin) return { program: 'amazon', search };
  const kept = offer.program === 'amazon' ? textIn(offer, 'search') : undefined;
  const others = country ? otherAsins(offer, country) : {};
  return country && Object.keys(others).length > 0
    ? { program: 'amazon', asins: { ...others, [country]: asin }, search: kept }
    : { program: 'amazon', asin, country, search: kept };
}

/** Without a tag there, the link pays nobody. */
function askTag({ programs }: PastedAddress, { tag, country }: LinkRead): readonly Question[] {
  if (tag || !country || recordAt(programs, 'amazon', 'tags')[country]) return [];
  return [
    {
      is: 'elsewhere',
      path: ['programs', 'amazon', 'tags', country],
      label: `Your tag for ${countryName(country)}`,
      words: 'Without it this link pays you nothing there.',
    },
  ];
}

export function placeAmazon(pasted: PastedAddress, link: LinkRead): Placement {
  const { asin, country, search, tag } = link;
  if (!asin && !search)
    return refused(
      'This is Amazon, but the address does not say which product. Open the product’s page, and paste the address that you see there.',
    );
  const store = country ? `Amazon’s store for ${countryName(country)}` : 'Amazon';
  const placed =
    tag && country
      ? placeTag(pasted, { program: 'amazon', called: 'tag', tag, country })
      : NO_PLACEMENT;
  const target = targetOf(link, pasted.offer);
  const what = asin ? `A product in ${store}.` : `A search in ${store}.`;
  return {
    says: [
      what,
      ...(target.asins ? ['It stands beside the products in other countries’ stores.'] : []),
      ...nowUnderAbout(placed.says),
    ],
    writes: [...offerWrites(pasted, target), ...placed.writes],
    asks: [...placed.asks, ...askTag(pasted, link)],
  };
}
