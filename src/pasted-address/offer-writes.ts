/** The fields of an offer that say where it leads and whom it pays. Another address replaces them all. */
import { isRecord, type JsonObject } from '../catalog/format/json-value.ts';
import type { PastedAddress, Write } from './placement.ts';

const FIELDS = [
  'program',
  'country',
  'asin',
  'asins',
  'search',
  'url',
  'values',
  'pays',
  'own',
  'disclosure',
] as const;

export type OfferTarget = Readonly<Partial<Record<(typeof FIELDS)[number] | 'seller', unknown>>>;

const isSame = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** An empty object says nothing. */
const bare = (value: unknown): unknown =>
  isRecord(value) && Object.keys(value).length === 0 ? undefined : value;

/** What has to be written so that an offer has this target, and nothing left of the one before. */
export function offerWrites({ offer, path }: PastedAddress, target: OfferTarget): readonly Write[] {
  const names = [...FIELDS, ...(target.seller === undefined ? [] : (['seller'] as const))];
  return names
    .filter(name => !isSame(offer[name], bare(target[name])))
    .map(name => ({ path: [...path, name], value: bare(target[name]) }));
}

/** A text of the author’s in an offer; `undefined` if it is empty or something else. */
export const textIn = (offer: JsonObject, name: string): string | undefined => {
  const value = offer[name];
  return typeof value === 'string' && value.trim() ? value : undefined;
};
