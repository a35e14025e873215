/**
 * From a link to an offer, and to what the programmes of the catalog have to know for it: as if its author had pasted it
 * into an offer.
 */
import { isRecord, type JsonObject, recordAt } from '../../catalog/format/json-value.ts';
import type { Path } from '../../catalog/format/problems.ts';
import { placeAddress } from '../../pasted-address/place-address.ts';
import type { ProductLink } from '../products/found-product.ts';
import type { DraftOffer } from './draft-catalog.ts';

export type Programs = Readonly<Record<string, JsonObject>>;

export interface Placed {
  readonly offer: DraftOffer;
  readonly programs: Programs;
  /** A tag of the link’s that another one is kept before. */
  readonly otherTag?: string;
}

/** The same with one value more at its path. */
function written(value: unknown, [key, ...rest]: Path, wanted: unknown): unknown {
  if (key === undefined) return wanted;
  const record: JsonObject = isRecord(value) ? value : {};
  const inner = written(record[String(key)], rest, wanted);
  // What a new offer has not got need not be taken out of it.
  return inner === undefined ? record : { ...record, [key]: inner };
}

const OFFER: Path = ['offer'];

/** Whether the programme of an offer has the tag of its link. */
const hasTag = (programs: JsonObject, { program }: DraftOffer, tag: string): boolean =>
  Object.values(recordAt(programs, String(program), 'tags')).includes(tag);

/** @param title what to search for where a link does not say which product it leads to */
export function placeLink(link: ProductLink, title: string, programs: Programs): Placed {
  if (link.is === 'short' && link.shop === 'amazon')
    return { offer: { program: 'amazon', search: title }, programs };
  const asItIs = { offer: { program: 'direct', url: link.address }, programs };
  if (link.is !== 'product') return asItIs;
  const { writes } = placeAddress({
    text: link.address,
    path: OFFER,
    offer: {},
    programs,
    authorHosts: [],
  });
  if (writes.length === 0) return asItIs;
  const all = writes.reduce<unknown>(
    (value, { path, value: wanted }) => written(value, path, wanted),
    { programs },
  );
  const offer = recordAt(all, 'offer');
  const known = recordAt(all, 'programs');
  const { tag } = link.read;
  const isOther = tag !== undefined && offer.program !== 'direct' && !hasTag(known, offer, tag);
  return {
    offer,
    // Everything in it is a programme, from here or from before.
    programs: known as Programs,
    ...(isOther ? { otherTag: tag } : {}),
  };
}
