/** Whether each offer leads somewhere: its programme exists, its address is safe, its parts belong together. */
import { httpsAddress } from '../links/address.ts';
import { hasStore } from '../links/amazon.ts';
import { commissionOf } from '../links/commission.ts';
import { fill } from '../links/link.ts';
import type { Finding, Path } from './problems.ts';
import { error, isRecord, type Loose, recordAt, warning } from './walk.ts';

/** Programmes that need no entry under `programs`. */
const BUILT_IN = ['amazon', 'direct'];

/** A finding when an address is text, but none that may become a link. Other types are the schema's. */
export function checkAddress(value: unknown, path: Path): readonly Finding[] {
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
function checkPlain(value: unknown, path: Path): readonly Finding[] {
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

function checkAmazon(offer: Loose, path: Path): readonly Finding[] {
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
    ...(isElsewhere && /^[A-Z]{2}$/.test(country)
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

/** The United Kingdom is GB in ISO 3166; a tag or an offer under UK would never be found. */
export function checkCountry(value: unknown, path: Path): readonly Finding[] {
  if (value !== 'UK') return [];
  return [error(path, 'wrong-form', 'UK is no ISO 3166 code.', 'Write GB for the United Kingdom.')];
}

/** Findings on one offer, given the catalog's own programmes. */
export function checkOffer(offer: unknown, programs: Loose, path: Path): readonly Finding[] {
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
  if (program === 'amazon') return unsafe.length > 0 ? unsafe : checkAmazon(offer, path);
  if (offer.url !== undefined) return [...unsafe, ...checkPlain(offer.url, [...path, 'url'])];
  return wants(
    path,
    'This offer has no address.',
    'Add "url": the product’s page at that shop, with https://.',
  );
}

function checkTemplate(name: string, template: unknown, path: Path): readonly Finding[] {
  if (typeof template !== 'string' || !template.trim()) return [];
  if (!httpsAddress(fill(template, { url: 'https://example.com/a', tag: 'tag' })))
    return checkAddress(template, path).map(finding => ({
      ...finding,
      message: `${JSON.stringify(template)} gives no safe address when it is filled in.`,
    }));
  const lacking = ['{url}', '{tag}'].filter(part => !template.includes(part));
  if (lacking.length === 0) return [];
  return [
    error(
      path,
      'template',
      `The template of "${name}" has no ${lacking.join(' and no ')}.`,
      'Write {url} where the product’s page belongs and {tag} where your tag belongs.',
    ),
  ];
}

function checkTags(program: Loose, path: Path): readonly Finding[] {
  return Object.entries(recordAt(program, 'tags')).flatMap(([country, tag]) => {
    const place = [...path, 'tags', country];
    if (tag === '') {
      const message = 'The tag is empty, so links of this country pay nobody.';
      return [warning(place, 'no-tag', message, 'Write your tag, or remove the country.')];
    }
    const isTag = typeof tag !== 'string' || /^[\w.~-]+$/.test(tag);
    const remedy = 'Write the tag alone, as the programme gave it to you: yourname-20.';
    return [
      ...checkCountry(country, place),
      ...(isTag ? [] : [error(place, 'wrong-form', `${JSON.stringify(tag)} is no tag.`, remedy)]),
      // zod passes over this one key, so its value would never be looked at.
      ...(country === '__proto__'
        ? [
            error(
              place,
              'wrong-form',
              '"__proto__" is no country.',
              'Write two capital letters: US.',
            ),
          ]
        : []),
    ];
  });
}

function checkProgram(name: string, program: unknown): readonly Finding[] {
  const path = ['programs', name];
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name)) {
    const remedy = 'Use lower-case letters, digits and single hyphens: awin.';
    return [error(path, 'wrong-form', `"${name}" is no name for a programme.`, remedy)];
  }
  if (!isRecord(program)) return [];
  const tags = checkTags(program, path);
  if (program.template !== undefined)
    return [...tags, ...checkTemplate(name, program.template, [...path, 'template'])];
  if (name === 'amazon' || Object.keys(recordAt(program, 'tags')).length === 0) return tags;
  const remedy = 'Add "template": an https address with {url} and {tag} in it.';
  const message = `"${name}" has tags, but nothing says how its links are written.`;
  return [...tags, error(path, 'template', message, remedy)];
}

/** Findings on the catalog's programmes. */
export const checkPrograms = (catalog: unknown): readonly Finding[] =>
  Object.entries(recordAt(catalog, 'programs')).flatMap(([name, program]) =>
    checkProgram(name, program),
  );
