/** Whether each offer leads somewhere: its programme exists, its address is safe, its parts belong together. */
import { brief } from '../../domain/brief.ts';
import { COUNTRY } from '../../domain/country.ts';
import { httpsAddress } from '../../links/address.ts';
import { hasStore } from '../../links/amazon.ts';
import { commissionOf } from '../../links/commission.ts';
import { isRecord, type JsonObject, recordAt } from '../format/json-value.ts';
import { error, type Path, type Problem, warning } from '../format/problems.ts';
import { quoted } from '../format/quoted.ts';
import { checkCountry } from './check-countries.ts';

/** Programmes that need no entry under `programs`. */
const BUILT_IN = ['amazon', 'direct'];

/** So many of an author's programmes a remedy names. */
const NAMED = 20;

/** A problem when an address is text, but not one that may become a link. Other types are the schema's. */
export function checkAddress(value: unknown, path: Path): readonly Problem[] {
  if (typeof value !== 'string' || !value.trim()) return [];
  const address = httpsAddress(value);
  // A host without a dot is a typing mistake, or a machine that only the author can reach.
  if (address && new URL(address).hostname.includes('.')) return [];
  return [
    error(
      path,
      'unsafe-address',
      `${quoted(value)} is not a safe address.`,
      'Write the whole address, starting with https:// and without a password.',
    ),
  ];
}

/** A plain address that pays somebody would make the disclosure untrue. */
function checkPlain(value: unknown, path: Path): readonly Problem[] {
  const address = httpsAddress(value);
  const through = address && commissionOf(address);
  if (!through) return [];
  return [
    error(
      path,
      'offer',
      'This address pays a commission by itself, but readers would be told that it does not.',
      through === 'amazon'
        ? 'Use "program": "amazon" with "asin" or "search", and write your tag under "programs".'
        : 'Write the shop’s own page here, and the network’s link as a "template" under "programs".',
    ),
  ];
}

const offerError = (path: Path, message: string, remedy: string) => [
  error(path, 'offer', message, remedy),
];

function checkAmazon(offer: JsonObject, path: Path): readonly Problem[] {
  const { asin, search, url, country, seller } = offer;
  if (asin === undefined && search === undefined) {
    return offerError(
      path,
      'This Amazon offer leads nowhere.',
      'Add "asin" (the product’s ten letters and digits) or "search" (words to search for).',
    );
  }
  const isElsewhere = typeof country === 'string' && country !== 'UK' && !hasStore(country);
  return [
    ...(url === undefined
      ? []
      : offerError(
          [...path, 'url'],
          'An Amazon link is made from "asin" or "search", never from an address.',
          'Remove "url": then the link carries your tag for the reader’s country.',
        )),
    ...(isElsewhere && COUNTRY.test(country)
      ? offerError(
          [...path, 'country'],
          `Amazon has no store of its own in ${country}.`,
          'Remove "country": then each reader is sent to their own store, or to the one in the United States.',
        )
      : []),
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

/** Once a programme pays somewhere, an offer for a country without a tag is probably a mistake. */
function checkTagged(offer: JsonObject, programs: JsonObject, path: Path): readonly Problem[] {
  const { program, country } = offer;
  if (typeof program !== 'string' || typeof country !== 'string') return [];
  const tags = recordAt(programs, program, 'tags');
  const pays = Object.values(tags).some(tag => typeof tag === 'string' && tag !== '');
  if (!pays || Object.hasOwn(tags, country)) return [];
  const message = `${quoted(program)} has no tag for ${country}, so this link pays nobody.`;
  const remedy = `Add your tag for ${country} under "programs", or remove "country".`;
  return [warning([...path, 'country'], 'no-tag', message, remedy)];
}

/** Problems with one offer, given the catalog's own programmes. */
export function checkOffer(offer: unknown, programs: JsonObject, path: Path): readonly Problem[] {
  if (!isRecord(offer) || typeof offer.program !== 'string' || !offer.program.trim()) return [];
  const { program } = offer;
  const unsafe = [
    ...checkAddress(offer.url, [...path, 'url']),
    ...checkCountry(offer.country, [...path, 'country']),
  ];
  if (!BUILT_IN.includes(program) && !Object.hasOwn(programs, program)) {
    const names = [...BUILT_IN, ...Object.keys(programs).filter(name => !BUILT_IN.includes(name))];
    const known = names
      .slice(0, NAMED)
      .map(name => brief(name))
      .join(', ');
    const remedy = `Use one of: ${known}; or add ${quoted(program)} under "programs".`;
    const message = `No programme is called ${quoted(program)}.`;
    return [error([...path, 'program'], 'unknown-program', message, remedy), ...unsafe];
  }
  const isAmazon = program === 'amazon';
  const parts = isAmazon ? checkAmazon(offer, path) : checkOther(offer, path);
  // What is wrong with an Amazon offer's country is said once.
  const problems = isAmazon && unsafe.length > 0 ? unsafe : [...unsafe, ...parts];
  return problems.length > 0 ? problems : checkTagged(offer, programs, path);
}

function checkOther({ url }: JsonObject, path: Path): readonly Problem[] {
  if (url !== undefined) return checkPlain(url, [...path, 'url']);
  return offerError(
    path,
    'This offer has no address.',
    'Add "url": the product’s page at that shop, starting with https://.',
  );
}
