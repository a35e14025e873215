/**
 * From a programme and an offer, as an author writes them, to the paid address with only `{tag}` left in it: the tag is
 * the reader's country's, and is put in where the link is drawn.
 */
import { httpsAddress } from '../address.ts';
import { writeTag } from '../link.ts';
import { fillIn, placeholdersOf, withoutSub } from './address/template.ts';
import type { Encode, Network } from './network.ts';
import { networkCalled } from './networks.ts';

type Values = Readonly<Record<string, string>>;

/** A programme as far as its links go. */
export interface LinkProgram {
  readonly network?: string | undefined;
  readonly template?: string | undefined;
  readonly encode?: Encode | undefined;
  readonly values?: Values | undefined;
  /** Host of the shop → values. */
  readonly shops?: Readonly<Record<string, Values>> | undefined;
}

export interface LinkOffer {
  readonly url?: string | undefined;
  readonly values?: Values | undefined;
}

/** `lacking`: the placeholders that nothing gives a value to; `url` for an offer without a safe address of its own. */
export type LinkTemplate = { readonly address: string } | { readonly lacking: readonly string[] };

/** The ready-made network of a programme, if it has one: by `network`, else by the programme's own name. */
export const networkOf = (program: LinkProgram, name: string): Network | undefined => {
  const network = networkCalled(program.network ?? name);
  return network?.ready ? network : undefined;
};

/** The values for a shop: those of its host, else of the nearest host above it. */
function valuesOfShop(shops: LinkProgram['shops'], host: string): Values {
  const plain = host.replace(/^www\./, '');
  const [nearest] = Object.keys(shops ?? {})
    .map(key => ({ key, bare: key.toLowerCase().replace(/^www\./, '') }))
    .filter(({ bare }) => plain === bare || plain.endsWith(`.${bare}`))
    .sort((a, b) => b.bare.length - a.bare.length);
  return (nearest && shops?.[nearest.key]) ?? {};
}

/** The values that a network gives by itself: those of its own shops, and those that are usual. */
export function ownValues({ ready }: Network, url: string | undefined): Values {
  const usual = Object.entries(ready?.values ?? {}).flatMap(([key, value]) =>
    value.usual ? [[key, value.usual] as const] : [],
  );
  const host = url ? new URL(url).hostname : '';
  return { ...Object.fromEntries(usual), ...valuesOfShop(ready?.shops, host) };
}

/** A value as it stands in an address, by the same rule as a tag. Half a character cannot be encoded. */
export const asWritten = (text: string): string =>
  writeTag('{tag}', text.replace(/\p{Surrogate}/gu, ''));

const plainUrl = (url: string): string => url.replace(/[{}]/g, brace => encodeURIComponent(brace));

const encodeUrl = (url: string, encode: Encode): string => {
  if (encode === 'none') return plainUrl(url);
  const once = encodeURIComponent(url);
  return encode === 'twice' ? encodeURIComponent(once) : once;
};

/** The rest of a template that begins with `{url}`, added to the shop's own address before any `#`. */
function appendTo(url: string, rest: string): string {
  const [, page = '', hash = ''] = /^([^#]*)(#.*)?$/s.exec(plainUrl(url)) ?? [];
  if (rest.startsWith('#')) return page + rest;
  if (/^[?&]/.test(rest)) return `${page}${page.includes('?') ? '&' : '?'}${rest.slice(1)}${hash}`;
  const [, path = '', query = ''] = /^([^?]*)(\?.*)?$/s.exec(page) ?? [];
  return (rest.startsWith('/') ? path.replace(/\/$/, '') : path) + rest + query + hash;
}

/** The paid address of an offer, but for the tag. `name`: the programme's own name, which may be that of a network. */
export function linkTemplate(program: LinkProgram, name: string, offer: LinkOffer): LinkTemplate {
  const network = networkOf(program, name);
  const ready = network?.ready;
  const template = program.template ?? ready?.template;
  if (!template) return { lacking: ['template'] };
  const encode = program.encode ?? (program.template ? 'once' : (ready?.encode ?? 'once'));
  const url = httpsAddress(offer.url);
  const host = url ? new URL(url).hostname : '';
  const values: Values = {
    ...(network ? ownValues(network, url) : {}),
    ...program.values,
    ...valuesOfShop(program.shops, host),
    ...offer.values,
  };
  // A value that stands in the host may be one and no more: what else it held would lead elsewhere.
  const hosts = placeholdersOf(/^https:\/\/([^/?#]*)/i.exec(template)?.[1] ?? '');
  const has = (key: string) =>
    Object.hasOwn(values, key) &&
    (hosts.includes(key) ? /^[a-z\d.-]+$/i : /./s).test(values[key] ?? '');
  const used = has('sub') ? template : withoutSub(template);
  const lacking = placeholdersOf(used).filter(key =>
    key === 'url' ? !url : key !== 'tag' && !has(key),
  );
  if (lacking.length > 0 || !url) return { lacking: lacking.length > 0 ? lacking : ['url'] };
  const fill = (text: string) =>
    fillIn(text, key => {
      if (key === 'tag') return '{tag}';
      return key === 'url' ? encodeUrl(url, encode) : asWritten(values[key] ?? '');
    });
  const address = used.startsWith('{url}')
    ? appendTo(url, fill(used.slice('{url}'.length)))
    : fill(used);
  return httpsAddress(writeTag(address, 'tag')) ? { address } : { lacking: ['template'] };
}
