/**
 * Admits a compiled file into the page, item by item.
 *
 * A compiled file is ours, but it has crossed a network, a cache and perhaps an editor. What does not pass is left out
 * and named in `dropped`; a file without a muscle is refused whole. It must never throw anything but a `CatalogError`,
 * whatever the JSON, never let an address through that is not https, and never widen a type.
 */

import { CatalogError } from '../domain/errors.ts';
import { ID } from '../domain/name.ts';
import {
  MATCHES,
  type MuscleFile,
  type Offer,
  PHASES,
  type Product,
  REGIONS,
  ZONES,
} from '../domain/types.ts';
import { httpsAddress } from '../links/address.ts';

/** Gives the value as it may be used, or `undefined` when it may not. */
type Read<T> = (value: unknown) => T | undefined;
type Fields<T> = { readonly [K in keyof T]: Read<T[K]> };
type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const text: Read<string> = value => (typeof value === 'string' && value.trim() ? value : undefined);
const id: Read<string> = value => (typeof value === 'string' && ID.test(value) ? value : undefined);
const size: Read<number> = value => (typeof value === 'number' && value > 0 ? value : undefined);

const oneOf =
  <T>(values: readonly T[]): Read<T> =>
  value =>
    values.find(known => known === value);

/** The items that pass; `drop` is told the place of each that does not. */
const list =
  <T>(read: Read<T>, drop?: (at: number) => void): Read<readonly T[]> =>
  value =>
    (Array.isArray(value) ? value : []).flatMap((item, at) => {
      const passed = read(item);
      if (passed === undefined) drop?.(at);
      return passed ?? [];
    });

/** A list that is refused when none of it passes. */
const filled =
  <T>(read: Read<readonly T[]>): Read<readonly T[]> =>
  value => {
    const items = read(value);
    return items?.length ? items : undefined;
  };

const dictionary =
  <T>(read: Read<T>): Read<Readonly<Record<string, T>>> =>
  value => {
    const pairs = Object.entries(isObject(value) ? value : {}).map(
      ([key, item]) => [key, read(item)] as const,
    );
    return Object.fromEntries(pairs.filter((pair): pair is [string, T] => pair[1] !== undefined));
  };

/** Texts that keep a reader safe: they may be absent, but if one cannot be read, the whole is refused. */
const everyText: Read<readonly string[]> = value => {
  const read = list(text)(value);
  return value === undefined || (Array.isArray(value) && read?.length === value.length)
    ? read
    : undefined;
};

/** An object that has all of `needed`; of `optional` what passes, and `drop` is told what does not. */
const shape =
  <N extends object, O extends object>(
    needed: Fields<N>,
    optional: Fields<O>,
    drop?: (key: string) => void,
  ): Read<N & Partial<O>> =>
  value => {
    if (!isObject(value)) return undefined;
    const result: Record<string, unknown> = {};
    for (const [key, read] of Object.entries<Read<unknown>>({ ...needed, ...optional })) {
      const passed = read(Object.hasOwn(value, key) ? value[key] : undefined);
      if (passed !== undefined) result[key] = passed;
      else if (key in needed) return undefined;
      else if (Object.hasOwn(value, key)) drop?.(key);
    }
    // Every key was read by the reader of its own type.
    return result as N & Partial<O>;
  };

const muscle = shape({ id, name: text, region: oneOf(REGIONS) }, { zone: oneOf(ZONES) });
const author = shape({ name: text }, { credential: text, photo: httpsAddress });
const program = shape({}, { template: text, tags: dictionary(text) });
const image = shape({ src: httpsAddress }, { alt: text, width: size, height: size, credit: text });
const claim = shape({ text, source: shape({ label: text, url: httpsAddress }, {}) }, {});
const use = shape(
  { phases: filled(list(oneOf(PHASES))), modality: text, why: text, how: text },
  { short: text },
);
const anyOffer = shape(
  { program: text },
  { country: text, seller: text, search: text, asin: text, url: httpsAddress },
);

const offer: Read<Offer> = value => {
  const read = anyOffer(value);
  return read?.url || (read?.program === 'amazon' && (read.asin || read.search)) ? read : undefined;
};

function product(value: unknown, drop: (path: string) => void): Product | undefined {
  const name = isObject(value) ? String(value.id) : '';
  const dropIn = (part: string) => (at: number) => drop(`${name}.${part}[${at}]`);
  return shape(
    {
      id,
      title: text,
      offers: filled(list(offer, dropIn('offers'))),
      uses: filled(list(use, dropIn('uses'))),
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
      claims: list(claim, dropIn('claims')),
    },
    key => drop(`${name}.${key}`),
  )(value);
}

/** The file as the page may use it, frozen, and what was left out of it. */
export interface Guarded {
  readonly file: MuscleFile;
  /** Paths of what did not pass: `products[3]`, `prostretch.offers[0]`. */
  readonly dropped: readonly string[];
}

/** @throws CatalogError `catalog/version` or `catalog/unreadable` when nothing of it can be used. */
export function guard(value: unknown, address: string): Guarded {
  const json: Json = isObject(value) ? value : {};
  const ofMuscle = muscle(json.muscle);
  if (json.version !== undefined && json.version !== 1) {
    throw new CatalogError('catalog/version', `${address} is for another version of this script.`);
  }
  // A zone that this script does not know may forbid what it would show, so the file is refused.
  const isWhole = json.version === 1 && Array.isArray(json.products);
  if (!isWhole || !ofMuscle || (isObject(json.muscle) && json.muscle.zone !== ofMuscle.zone)) {
    throw new CatalogError(
      'catalog/unreadable',
      `${address} is not a muscle’s file that this script can read.`,
    );
  }
  const dropped: string[] = [];
  const drop = (path: string) => dropped.push(path);
  const seen = new Set<string>();
  const products = list(
    item => {
      const read = product(item, drop);
      // The second of two products with one id cannot be told apart: the first one stays.
      return read && !seen.has(read.id) && seen.add(read.id) ? read : undefined;
    },
    at => drop(`products[${at}]`),
  )(json.products);
  if (products?.length === 0 && dropped.length > 0) {
    // “Nothing for this muscle” would be untrue; the author's fallback says more.
    throw new CatalogError('catalog/unreadable', `${address} has no product that can be read.`);
  }
  const ofAuthor = author(json.author);
  if (json.author !== undefined && !ofAuthor) drop('author');
  return deepFreeze({
    file: {
      version: 1,
      muscle: ofMuscle,
      ...(ofAuthor && { author: ofAuthor }),
      programs: dictionary(program)(json.programs) ?? {},
      products: products ?? [],
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
