/** Whether an offer of Amazon's leads to something, in a store that there is. */
import { COUNTRY } from '../../../domain/country.ts';
import { hasStore } from '../../../links/amazon.ts';
import { type JsonObject, recordAt } from '../../format/json-value.ts';
import { error, type Path, type Problem, warning } from '../../format/problems.ts';
import { checkCountry } from './check-countries.ts';
import { taggedCountries } from './check-tags.ts';

const offerError = (path: Path, message: string, remedy: string): readonly Problem[] => [
  error(path, 'offer', message, remedy),
];

/** Whether this is the code of a country in which Amazon has no store; what is no code is reported as such. */
const isElsewhere = (country: unknown): country is string =>
  typeof country === 'string' && COUNTRY.test(country) && country !== 'UK' && !hasStore(country);

function checkCountryOf({ country, asins }: JsonObject, path: Path): readonly Problem[] {
  if (isElsewhere(country))
    return offerError(
      [...path, 'country'],
      `Amazon has no store of its own in ${country}.`,
      'Remove "country": then each reader is sent to their own store, or to the one that serves their country.',
    );
  if (country === undefined || asins === undefined) return [];
  return offerError(
    [...path, 'country'],
    'This offer is for one country, but has ASINs for several.',
    'Remove "country", or write the one ASIN in "asin".',
  );
}

function checkAsins(offer: JsonObject, path: Path): readonly Problem[] {
  return Object.keys(recordAt(offer, 'asins')).flatMap(country => {
    const where = [...path, 'asins', country];
    const problems = checkCountry(country, where);
    if (problems.length > 0 || !isElsewhere(country)) return problems;
    const remedy = 'Write each ASIN under the country of its store: US, GB, DE.';
    return offerError(where, `Amazon has no store of its own in ${country}.`, remedy);
  });
}

/** An ASIN is the number of a product in one store, and often of nothing in another. */
function checkStoreOf(
  { asin, country }: JsonObject,
  programs: JsonObject,
  path: Path,
): readonly Problem[] {
  if (typeof asin !== 'string' || country !== undefined) return [];
  const [store = 'US'] = taggedCountries(recordAt(programs, 'amazon')).filter(hasStore);
  const message = `Nothing says in which country’s store this ASIN is, so it is taken for that of ${store}; in other stores the product is searched for.`;
  const remedy = `Add "country": "${store}" if that is right, or write it under its country in "asins".`;
  return [warning([...path, 'asin'], 'no-country', message, remedy)];
}

/** Problems with an offer of Amazon's. */
export function checkAmazon(
  offer: JsonObject,
  programs: JsonObject,
  path: Path,
): readonly Problem[] {
  const { asin, search, url, seller } = offer;
  const leadsSomewhere =
    asin !== undefined ||
    search !== undefined ||
    (offer.asins !== undefined && Object.keys(recordAt(offer, 'asins')).length > 0);
  if (!leadsSomewhere) {
    return offerError(
      path,
      'This Amazon offer leads nowhere.',
      'Add "asin" (the product’s ten letters and digits) or "search" (words to search for).',
    );
  }
  return [
    ...(url === undefined
      ? []
      : offerError(
          [...path, 'url'],
          'An Amazon link is made from "asin" or "search", never from an address.',
          'Remove "url": then the link carries your tag for the reader’s country.',
        )),
    ...checkCountryOf(offer, path),
    ...checkAsins(offer, path),
    ...checkStoreOf(offer, programs, path),
    ...(seller === undefined
      ? []
      : [
          warning(
            [...path, 'seller'],
            'offer',
            'Readers have to see that a link goes to Amazon, so this name is not shown.',
            'Remove "seller".',
          ),
        ]),
  ];
}
