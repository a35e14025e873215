/** Whether each offer leads somewhere: its programme exists, its address is safe, its parts belong together. */
import { COUNTRY } from '../../domain/country.ts';
import { httpsAddress } from '../../links/address.ts';
import { hasStore } from '../../links/amazon.ts';
import { commissionOf } from '../../links/commission.ts';
import type { Path, Problem } from '../format/problems.ts';
import { error, isRecord, type Loose, recordAt, warning } from '../format/walk.ts';
import { checkCountry } from './check-countries.ts';

/** Programmes that need no entry under `programs`. */
const BUILT_IN = ['amazon', 'direct'];

/** A finding when an address is text, but none that may become a link. Other types are the schema's. */
export function checkAddress(value: unknown, path: Path): readonly Problem[] {
  if (typeof value !== 'string' || !value.trim()) return [];
  const address = httpsAddress(value);
  // A host without a dot is a slip of the pen, or a machine that only the author can reach.
  if (address && new URL(address).hostname.includes('.')) return [];
  return [
    error(
      path,
      'unsafe-address',
      `${JSON.stringify(value)} is not a safe address.`,
      'Write the whole address, beginning with https:// and without a password in it.',
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
      `This address pays a commission by itself, and readers would be told that it does not.`,
      through === 'amazon'
        ? 'Use "program": "amazon" with "asin" or "search", and write your tag under "programs".'
        : 'Write the shop’s own page here, and the network’s link as a "template" under "programs".',
    ),
  ];
}

const wants = (path: Path, message: string, remedy: string) => [
  error(path, 'offer', message, remedy),
];

function checkAmazon(offer: Loose, path: Path): readonly Problem[] {
  const { asin, search, url, country, seller } = offer;
  if (asin === undefined && search === undefined) {
    return wants(
      path,
      'This Amazon offer leads nowhere.',
      'Add "asin" (the product’s ten letters and digits) or "search" (words to search for).',
    );
  }
  const isElsewhere = typeof country === 'string' && country !== 'UK' && !hasStore(country);
  return [
    ...(url === undefined
      ? []
      : wants(
          [...path, 'url'],
          'An Amazon link is made from "asin" or "search", never from an address.',
          'Remove "url": so the link carries your tag of the reader’s country.',
        )),
    ...(isElsewhere && COUNTRY.test(country)
      ? wants(
          [...path, 'country'],
          `Amazon has no store of its own in ${country}.`,
          'Remove "country": then each reader is sent to their own store, or to that of the United States.',
        )
      : []),
    ...(seller === undefined
      ? []
      : [
          warning(
            [...path, 'seller'],
            'offer',
            'Readers have to know that a link goes to Amazon, so this name is not shown.',
            'Remove "seller".',
          ),
        ]),
  ];
}

/** Once a programme pays somewhere, an offer for a country without a tag is likely a slip. */
function checkTagged(offer: Loose, programs: Loose, path: Path): readonly Problem[] {
  const { program, country } = offer;
  if (typeof program !== 'string' || typeof country !== 'string') return [];
  const tags = recordAt(programs, program, 'tags');
  const pays = Object.values(tags).some(tag => typeof tag === 'string' && tag !== '');
  if (!pays || Object.hasOwn(tags, country)) return [];
  const message = `"${program}" has no tag for ${country}, so this link pays nobody.`;
  const remedy = `Add your tag of ${country} under "programs", or remove "country".`;
  return [warning([...path, 'country'], 'no-tag', message, remedy)];
}

/** Findings on one offer, given the catalog's own programmes. */
export function checkOffer(offer: unknown, programs: Loose, path: Path): readonly Problem[] {
  if (!isRecord(offer) || typeof offer.program !== 'string' || !offer.program.trim()) return [];
  const { program } = offer;
  const unsafe = [
    ...checkAddress(offer.url, [...path, 'url']),
    ...checkCountry(offer.country, [...path, 'country']),
  ];
  if (!BUILT_IN.includes(program) && !Object.hasOwn(programs, program)) {
    const names = [...BUILT_IN, ...Object.keys(programs).filter(name => !BUILT_IN.includes(name))];
    const remedy = `Use one of: ${names.join(', ')}; or add "${program}" under "programs".`;
    const message = `No programme is called "${program}".`;
    return [error([...path, 'program'], 'unknown-program', message, remedy), ...unsafe];
  }
  const isAmazon = program === 'amazon';
  const own = isAmazon ? checkAmazon(offer, path) : checkOther(offer, path);
  // What is wrong with an Amazon offer's country is said once.
  const found = isAmazon && unsafe.length > 0 ? unsafe : [...unsafe, ...own];
  return found.length > 0 ? found : checkTagged(offer, programs, path);
}

function checkOther({ url }: Loose, path: Path): readonly Problem[] {
  if (url !== undefined) return checkPlain(url, [...path, 'url']);
  return wants(
    path,
    'This offer has no address.',
    'Add "url": the product’s page at that shop, with https://.',
  );
}
