/**
 * Admits a compiled file into the page, item by item.
 *
 * A compiled file is ours, but it has crossed a network, a cache and perhaps an editor. What does not pass is left out
 * and named in `dropped`; a file whose muscle is not beyond doubt is refused whole. A property that is not known could
 * be the damaged name of one that keeps readers safe, so whatever has one does not pass; and where there is a digest,
 * it has to be right. It must never throw anything but a `CatalogError`, whatever the JSON, never let an address through
 * that is not https, and never widen a type.
 */

import { DAY } from '../domain/code-forms.ts';
import { COUNTRY } from '../domain/country.ts';
import { digestOf, digestOfProduct } from '../domain/digest-of.ts';
import { CatalogError } from '../domain/errors.ts';
import { ID } from '../domain/name.ts';
import {
  MATCHES,
  type Muscle,
  type MuscleFile,
  type Offer,
  PHASES,
  type Product,
  REGIONS,
  ZONES,
} from '../domain/types.ts';
import { httpsAddress } from '../links/address.ts';
import {
  anyText,
  attempt,
  dictionary,
  every,
  everyText,
  filled,
  formed,
  isObject,
  type Json,
  list,
  oneOf,
  type Read,
  shape,
  size,
  text,
  whole,
} from './read-json.ts';

const id = formed(ID);

const muscle = whole(
  shape({ id, name: text, region: oneOf(REGIONS) }, { zone: oneOf(ZONES) }),
  digestOf,
);
const author = shape({ name: text }, { credential: text, photo: httpsAddress });
/** Half of a character cannot stand in an address. */
const tag = formed(/^\P{Cs}*$/u);
const program = shape({}, { tags: dictionary(tag), disclosure: text });
const image = shape(
  { src: httpsAddress },
  { alt: anyText, width: size, height: size, credit: text },
);
const claim = shape({ text, source: shape({ label: text, url: httpsAddress }, {}) }, {});
const use = shape(
  { phases: filled(every(oneOf(PHASES))), modality: text, why: text, how: text },
  { short: text },
);
/** An address that becomes one with a tag. */
const paying: Read<string> = value =>
  typeof value === 'string' &&
  value.includes('{tag}') &&
  httpsAddress(value.replace(/\{tag\}/g, 'tag'))
    ? value
    : undefined;
/** Where it cannot be read, the shop still counts as the author's own: it must not be said that she has nothing of it. */
const own: Read<true> = value => (value === undefined || value === false ? undefined : true);
const anyOffer = shape(
  { program: text },
  {
    country: formed(COUNTRY),
    seller: text,
    search: text,
    asin: text,
    asins: dictionary(text),
    url: httpsAddress,
    paying,
    pays: oneOf([true, false]),
    own,
    disclosure: text,
    coupon: shape({ code: text }, { until: formed(DAY), about: text }),
  },
);

const offer: Read<Offer> = (value, path, lose) => {
  const read = anyOffer(value, path, lose);
  const hasItem = read?.asin || read?.asins || read?.search;
  return read?.url || (read?.program === 'amazon' && hasItem) ? read : undefined;
};

const product = shape(
  {
    id,
    title: text,
    offers: filled(list(offer)),
    uses: filled(list(use)),
    cautions: everyText,
    ingredients: everyText,
  },
  {
    match: oneOf(MATCHES),
    brand: text,
    short_title: text,
    here: text,
    target: text,
    image,
    claims: list(claim),
  },
);

/** A product of this muscle's file; what is left out of it is named by its id. */
const productFor = (ofMuscle: Muscle): Read<Product> => {
  const read = whole(product, value => digestOfProduct(value, ofMuscle.id));
  return (value, path, lose) =>
    read(value, (isObject(value) && id(value.id, path, lose)) || path, lose);
};

/** The file as the page may use it, frozen, and what was left out of it. */
export interface Guarded {
  readonly file: MuscleFile;
  /** Paths of what did not pass: `products[3]`, `prostretch.offers[0]`. */
  readonly dropped: readonly string[];
}

const PARTS = ['version', 'digest', 'muscle', 'first', 'author', 'programs', 'products'];

/**
 * @param asked the id of the muscle whose file this has to be; absent: any
 * @throws CatalogError `catalog/version` or `catalog/unreadable` when nothing of it can be used.
 */
export function guard(value: unknown, address: string, asked?: string): Guarded {
  const refuse = (why: string): never => {
    throw new CatalogError('catalog/unreadable', `${address} ${why}`);
  };
  const json: Json = isObject(value) ? value : {};
  if (json.version !== undefined && json.version !== 1) {
    throw new CatalogError('catalog/version', `${address} is for another version of this script.`);
  }
  const dropped: string[] = [];
  const lose = (path: string) => dropped.push(path);
  const ofMuscle = muscle(json.muscle, 'muscle', lose);
  const { products: items } = json;
  // A zone that this script does not know may forbid what it would show, so the file is refused.
  if (json.version !== 1 || !Array.isArray(items) || !ofMuscle || dropped.length > 0)
    return refuse(
      'is not a muscle’s file that this script can read, or is damaged: compile again.',
    );
  if (asked !== undefined && asked !== ofMuscle.id)
    return refuse(`is the file of another muscle, "${ofMuscle.id}".`);
  const isAsCompiled = json.digest === undefined || json.digest === digestOf(json);
  for (const key of Object.keys(json)) if (!PARTS.includes(key)) lose(key);
  const readProduct = productFor(ofMuscle);
  const seen = new Set<string>();
  const products =
    list((item, path, lost) => {
      const read = readProduct(item, path, lost);
      // The second of two products with one id cannot be told apart: the first one stays.
      return read && !seen.has(read.id) && seen.add(read.id) ? read : undefined;
    })(items, 'products', lose) ?? [];
  // “Nothing for this muscle” would be untrue; the author's fallback says more.
  if (products.length === 0 && (items.length > 0 || !isAsCompiled))
    return refuse('has no product that can be read.');
  const part = <T>(read: Read<T>, key: string): T | undefined =>
    json[key] === undefined ? undefined : attempt(read, json[key], key, lose);
  const ofAuthor = part(author, 'author');
  const programs = part(dictionary(program), 'programs') ?? {};
  // All of it can be read, and what keeps a reader safe is whole: it is an offer, a tag or the author that is not.
  if (!isAsCompiled && dropped.length === 0) lose('the file is not as it was compiled');
  return deepFreeze({
    file: {
      version: 1,
      muscle: ofMuscle,
      ...(ofAuthor && { author: ofAuthor }),
      programs,
      products,
    },
    dropped,
  });
}

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    for (const inner of Object.values(value)) deepFreeze(inner);
    Object.freeze(value);
  }
  return value;
}
