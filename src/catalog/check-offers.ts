/** Whether each offer leads somewhere: its programme exists, its address is safe, its parts belong together. */
import { httpsAddress } from '../links/address.ts';
import { fill } from '../links/link.ts';
import type { Finding, Path } from './problems.ts';
import { error, isRecord, type Loose, recordAt } from './walk.ts';

/** Programmes that need no entry under `programs`. */
const BUILT_IN = ['amazon', 'direct'];

/** A finding when an address is text, but none that may become a link. Other types are the schema's. */
export function checkAddress(value: unknown, path: Path): readonly Finding[] {
  if (typeof value !== 'string' || !value.trim() || httpsAddress(value)) return [];
  return [
    error(
      path,
      'unsafe-address',
      `${JSON.stringify(value)} is not a safe address.`,
      'Write the whole address, beginning with https:// and without a password in it.',
    ),
  ];
}

const wants = (path: Path, message: string, remedy: string) => [
  error(path, 'offer', message, remedy),
];

function checkAmazon(offer: Loose, path: Path): readonly Finding[] {
  if (offer.asin === undefined && offer.search === undefined) {
    return wants(
      path,
      'This Amazon offer leads nowhere.',
      'Add "asin" (the product’s ten letters and digits) or "search" (words to search for).',
    );
  }
  if (offer.url === undefined) return [];
  return wants(
    [...path, 'url'],
    'An Amazon link is made from "asin" or "search", never from an address.',
    'Remove "url": so the link carries your tag of the reader’s country.',
  );
}

/** Findings on one offer, given the catalog's own programmes. */
export function checkOffer(offer: unknown, programs: Loose, path: Path): readonly Finding[] {
  if (!isRecord(offer) || typeof offer.program !== 'string' || !offer.program.trim()) return [];
  const { program } = offer;
  const unsafe = checkAddress(offer.url, [...path, 'url']);
  if (!BUILT_IN.includes(program) && !Object.hasOwn(programs, program)) {
    const names = [...BUILT_IN, ...Object.keys(programs).filter(name => !BUILT_IN.includes(name))];
    const remedy = `Use one of: ${names.join(', ')}; or add "${program}" under "programs".`;
    const message = `No programme is called "${program}".`;
    return [error([...path, 'program'], 'unknown-program', message, remedy), ...unsafe];
  }
  if (program === 'amazon') return unsafe.length > 0 ? unsafe : checkAmazon(offer, path);
  if (offer.url !== undefined) return unsafe;
  return wants(
    path,
    'This offer has no address.',
    'Add "url": the product’s page at that shop, with https://.',
  );
}

function checkTemplate(name: string, template: unknown, path: Path): readonly Finding[] {
  if (typeof template !== 'string' || !template.trim()) return [];
  const filled = fill(template, { url: 'https://example.com/a', tag: 'tag' });
  if (!httpsAddress(filled)) return checkAddress(filled, path);
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

/** Findings on the catalog's programmes. */
export function checkPrograms(catalog: unknown): readonly Finding[] {
  return Object.entries(recordAt(catalog, 'programs')).flatMap(([name, program]) => {
    if (!isRecord(program)) return [];
    const path = ['programs', name];
    if (program.template !== undefined)
      return checkTemplate(name, program.template, [...path, 'template']);
    if (BUILT_IN.includes(name) || Object.keys(recordAt(program, 'tags')).length === 0) return [];
    return [
      error(
        path,
        'template',
        `"${name}" has tags, but nothing says how its links are written.`,
        'Add "template": an https address with {url} and {tag} in it.',
      ),
    ];
  });
}
