/** From any link that an author pastes to what a catalog has to say for it: the way back from a template. */
import { httpsAddress } from '../address.ts';
import { parametersOf } from './address/parameters.ts';
import { readTemplate } from './address/read-template.ts';
import { placeholdersOf } from './address/template.ts';
import { readAmazon } from './amazon-address.ts';
import { ownValues } from './link-template.ts';
import type { Network } from './network.ts';
import { networkCalled } from './networks.ts';
import { paymentOf } from './payment.ts';

type Parts = Readonly<Record<string, string>>;

/** What the link itself cannot tell and the author has to. */
export type Ask =
  /** For which countries the tag is. */
  | 'countries'
  /** The shop's own address, which is not written in the link. */
  | 'url'
  /** Whether the link pays at all. */
  | 'pays';

/**
 * Without a `tag`, what pays is the whole link as it is: it stands in `url`, for a direct offer that says that it pays.
 */
export interface LinkRead {
  /** Absent: no programme that is known. */
  readonly network?: Network;
  /** For a programme that is not ready by name but marks its links with a parameter: `{url}?aff={tag}`. */
  readonly template?: string;
  readonly tag?: string;
  readonly country?: string;
  /** The shop's own address, without anything of the programme. */
  readonly url?: string;
  readonly asin?: string;
  readonly search?: string;
  readonly values: Readonly<Record<string, string>>;
  readonly asks: readonly Ask[];
}

/** The shop's own address as a network writes it: encoded once or twice, or without "https://" before it. */
function shopAddress(text: string | undefined): string | undefined {
  if (!text) return undefined;
  let address = text;
  for (let times = 0; times < 2 && /^https?%/i.test(address); times += 1) {
    try {
      address = decodeURIComponent(address);
    } catch {
      return undefined; // It is encoded in a way of its own, which only the network can read.
    }
  }
  const secure = /^https?:\/\//i.test(address)
    ? address.replace(/^http:/i, 'https:')
    : `https://${address}`;
  return httpsAddress(secure);
}

/** The address without the parameters of that name, in its query and after its `#`. */
function without(url: URL, names: readonly string[]): string {
  const keep = (text: string) =>
    text
      .split('&')
      .filter(
        part => !names.includes((part.split('=')[0] ?? '').replace(/^amp;/, '').toLowerCase()),
      )
      .join('&');
  const bare = new URL(url.href);
  bare.search = keep(url.search.slice(1));
  if (url.hash.includes('=') && !url.hash.includes('?')) bare.hash = keep(url.hash.slice(1));
  return bare.href;
}

/** The values that the catalog has to say: not those that the network gives by itself. */
function told(network: Network, values: Parts, own: string | undefined): Parts {
  const given = ownValues(network, own);
  return Object.fromEntries(Object.entries(values).filter(([key, value]) => given[key] !== value));
}

/** A link whose programme adds parameters to the shop's own address. */
function readAppended(network: Network, template: string, url: URL): LinkRead | undefined {
  const pairs = template
    .replace(/^\{url\}[?&]/, '')
    .split('&')
    .map(pair => pair.split('=') as [string, string]);
  const given = new Map(parametersOf(url).map(({ name, value }) => [name, value]));
  const parts = pairs.flatMap(([name, piece]) => {
    const key = /^\{(.+)\}$/.exec(piece)?.[1];
    const value = given.get(name.toLowerCase());
    return key && value ? [[key, value] as const] : [];
  });
  const { tag, ...values } = Object.fromEntries(parts);
  if (!tag) return undefined;
  const plain = without(
    url,
    pairs.map(([name]) => name.toLowerCase()),
  );
  return { network, tag, url: plain, values: told(network, values, plain), asks: ['countries'] };
}

function readReady(network: Network, url: URL): LinkRead | undefined {
  const template = network.ready?.template;
  if (!template) return undefined;
  if (template.startsWith('{url}')) return readAppended(network, template, url);
  const known = placeholdersOf(template);
  const reads = [template, ...(network.forms ?? [])].flatMap((each): readonly LinkRead[] => {
    const { url: written, tag, ...rest } = readTemplate(each, url) ?? {};
    if (!tag) return [];
    const own = shopAddress(written);
    const values = Object.fromEntries(Object.entries(rest).filter(([key]) => known.includes(key)));
    const asks: readonly Ask[] = own ? ['countries'] : ['countries', 'url'];
    return [
      { network, tag, ...(own ? { url: own } : {}), values: told(network, values, own), asks },
    ];
  });
  return reads.find(read => read.url) ?? reads[0];
}

/** A link that is marked by one parameter of a programme that is not ready by name. */
function readMarked(network: Network, by: string, url: URL): LinkRead | undefined {
  const parameters = parametersOf(url);
  const mark = parameters.find(({ name }) => name === by);
  if (!mark?.value) return undefined;
  const isIn = (text: string) =>
    text
      .toLowerCase()
      .split(/[?#&]/)
      .some(part => part.startsWith(`${by}=`));
  // In a step of the path, nobody can tell what remains of the address without it.
  const sign = isIn(url.search) ? '?' : isIn(url.hash) ? '#' : undefined;
  if (!sign) return undefined;
  const sub = parameters.find(({ name, value }) => /^sub_?id$/.test(name) && value);
  return {
    network,
    template: `{url}${sign}${by}={tag}${sub ? `&${sub.name}={sub}` : ''}`,
    tag: mark.value,
    url: without(url, sub ? [by, sub.name] : [by]),
    values: sub ? { sub: sub.value } : {},
    asks: ['countries'],
  };
}

/** What a link says of itself; `undefined` for what is no https address. */
export function readLink(address: string): LinkRead | undefined {
  const href = httpsAddress(address.trim().replace(/^http:/i, 'https:'));
  if (!href) return undefined;
  const url = new URL(href);
  const amazon = readAmazon(url);
  const store = networkCalled('amazon');
  if (amazon && store) {
    const { asin, search } = amazon;
    if (asin || search) return { network: store, ...amazon, values: {}, asks: [] };
  }
  const payment = paymentOf(href);
  if (payment.is === 'free') return { url: href, values: {}, asks: [] };
  if (payment.is === 'unclear') {
    const { network, why } = payment;
    const asks: readonly Ask[] = why === 'shortener' ? ['url', 'pays'] : ['pays'];
    return { ...(network ? { network } : {}), url: href, values: {}, asks };
  }
  const { network, by } = payment;
  return (
    readReady(network, url) ??
    readMarked(network, by, url) ?? {
      network,
      url: href,
      values: {},
      // A network that is ready by name has short links too, which say nothing of what they are made of.
      asks: network.ready ? ['url'] : [],
    }
  );
}
