/** From a link to an offer, and to what the programmes of the catalog have to know for it. */
import type { JsonObject } from '../../catalog/format/json-value.ts';
import { recordAt } from '../../catalog/format/json-value.ts';
import { paymentOf } from '../../links/networks/payment.ts';
import type { LinkRead } from '../../links/networks/read-link.ts';
import type { ProductLink } from '../products/found-product.ts';
import type { DraftOffer } from './draft-catalog.ts';

export type Programs = Readonly<Record<string, JsonObject>>;

export interface Placed {
  readonly offer: DraftOffer;
  readonly programs: Programs;
  /** A tag of the link’s that another one is kept before. */
  readonly otherTag?: string;
}

function withTag(programs: Programs, name: string, country: string, tag: string) {
  const program = programs[name] ?? {};
  const tags = recordAt(program, 'tags');
  const known = tags[country];
  if (known === tag) return { programs };
  if (typeof known === 'string') return { programs, otherTag: tag };
  return { programs: { ...programs, [name]: { ...program, tags: { ...tags, [country]: tag } } } };
}

function ofAmazon({ asin, search, country, tag }: LinkRead, programs: Programs): Placed {
  const offer = asin
    ? { program: 'amazon', ...(country ? { country } : {}), asin }
    : { program: 'amazon', search };
  return { offer, ...(tag ? withTag(programs, 'amazon', country ?? 'US', tag) : { programs }) };
}

function ofShop(address: string, read: LinkRead, programs: Programs): Placed {
  const { network, template, tag, url, values } = read;
  const name = network?.ready?.template ? network.id : template ? new URL(address).hostname : '';
  if (name !== '' && url && tag) {
    const program = { ...(template ? { template } : {}), ...programs[name] };
    const offer = {
      program: name,
      url,
      ...(Object.keys(values).length > 0 ? { values } : {}),
    };
    return { offer, ...withTag({ ...programs, [name]: program }, name, '*', tag) };
  }
  const pays = paymentOf(address).is === 'paid' ? { pays: true } : {};
  return { offer: { program: 'direct', url: address, ...pays }, programs };
}

/** @param title what to search for where a link does not say which product it leads to */
export function placeLink(link: ProductLink, title: string, programs: Programs): Placed {
  if (link.is === 'short' && link.shop === 'amazon')
    return { offer: { program: 'amazon', search: title }, programs };
  if (link.is !== 'product') return { offer: { program: 'direct', url: link.address }, programs };
  const { read, address } = link;
  return read.asin || read.search ? ofAmazon(read, programs) : ofShop(address, read, programs);
}
