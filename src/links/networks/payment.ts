/**
 * Whether an address pays somebody by itself, as far as the address alone can tell. "Earn nothing" may stand over a link
 * only if it is known, so `free` is said of nothing but a shop's plain address; in doubt it is `unclear`.
 */
import { redirectOf } from '../redirect.ts';
import { parametersOf } from './address/parameters.ts';
import {
  type AddressParts,
  type Found,
  payingNetwork,
  perhapsNetwork,
  traceOf,
} from './find-network.ts';
import { isHarmless } from './harmless.ts';
import type { Network } from './network.ts';

/** Why nobody can tell from the address whether it pays. */
export type Unclear =
  /** A short address or a page of links: where it leads is not written in it. */
  | 'shortener'
  /** A redirect with its target in the address. */
  | 'redirect'
  /** A path such as `/go/` or `/recommends/`, where site owners keep their paid links. */
  | 'cloaked'
  /** The author's own host. */
  | 'own-host'
  /** What a network's redirect leaves behind in a shop's address. */
  | 'trace'
  /** A parameter that may be somebody's id. */
  | 'parameter';

/** `by`: the host, the parameter or the part of the path that is the reason. */
export type Payment =
  | { readonly is: 'paid'; readonly network: Network; readonly by: string }
  | {
      readonly is: 'unclear';
      readonly why: Unclear;
      readonly by: string;
      /** The network that is probably behind it. */
      readonly network?: Network;
    }
  | { readonly is: 'free' };

/** The first two steps of a path are where plugins that hide links put them: `/go/shop`, `/en/recommends/shop`. */
const CLOAK =
  /^\/(?:[^/]+\/)?(go|goto|go2|out|outbound|recommends?|refers?|referral|ref|visit|aff|affiliates?|partners?|invite|redirect|redir|jump|exit|away|track|click|clk|likes|loves|suggests|link|get|r|discount|~[^/]+|c\/\d+\/\d+)\/[^/]/i;

/** At the end of any path, plugins of shops put the name of whoever sent a reader: `/product/gel/ref/maya/`. */
const SENDER = /\/(ref|refer|referral|aff|affiliate|via)\/[^/]+\/?$/i;

/** Hosts that only lead on: `go.shop.example`, `x.affiliate.example`, and short ones such as `abc.ly/x1`. */
const LEADS_ON =
  /^(?:go|out|refer|ref|referral|aff|partners?|track|tracking|trk|clicks?|clk|links?|lnk|redirect|redir|share|get|try|recommends?)\.(?:[^.]+\.)+[^.]+$|^(?:.*\.)?affil[^.]*\.[^.]+\./;
const SHORT =
  /^(?:www\.)?[a-z\d-]{1,8}\.(?:ly|to|me|co|cc|ee|gg|gd|gl|ink|link|is|io|sh|st|la|in)\/(?:[a-z]{1,2}\/)?[a-z\d_-]{1,12}$/i;

const unclear = (why: Unclear, by: string, found?: Found): Payment => ({
  is: 'unclear',
  why,
  by,
  ...(found ? { network: found.network } : {}),
});

const isOn = (host: string, hosts: readonly string[]): boolean =>
  hosts.some(own => {
    const plain = own.toLowerCase().replace(/^www\./, '');
    return plain !== '' && (host === plain || host.endsWith(`.${plain}`));
  });

/** An address in the parts that the tables speak of; a dot at the host's end changes nothing. */
export function addressParts(url: URL): AddressParts {
  const host = url.hostname.toLowerCase().replace(/\.$/, '');
  const [, ...more] = url.search.slice(1).split('?');
  // A second question mark is meant as an ampersand, and scripts that count read it so.
  const added = more.flatMap(query => parametersOf(new URL(`https://${host}/?${query}`)));
  return { host, path: url.pathname + url.search, parameters: [...parametersOf(url), ...added] };
}

/** An address within the address that pays: whatever leads to it pays too. */
function inside(parts: AddressParts, authorHosts: readonly string[]): Payment | undefined {
  for (const { value } of parts.parameters) {
    const target = /^https?:\/\//i.test(value) ? paymentOf(value, authorHosts) : undefined;
    if (target?.is === 'paid') return target;
  }
  return undefined;
}

/** What an address says of itself. `authorHosts`: hosts of the author's own site, where anything may lead on. */
export function paymentOf(address: string, authorHosts: readonly string[] = []): Payment {
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    return unclear('redirect', address); // What is no address leads nobody knows where.
  }
  const parts = addressParts(url);
  const perhaps = perhapsNetwork(parts);
  if (perhaps) return unclear('shortener', perhaps.by, perhaps);
  const paid = payingNetwork(parts);
  if (paid) return { is: 'paid', ...paid };
  return inside(parts, authorHosts) ?? whyUnclear(url, parts, authorHosts) ?? { is: 'free' };
}

function whyUnclear(
  url: URL,
  parts: AddressParts,
  authorHosts: readonly string[],
): Payment | undefined {
  if (url.username) return unclear('redirect', url.username);
  if (isOn(parts.host, authorHosts)) return unclear('own-host', parts.host);
  const redirect = redirectOf(url.href);
  if (redirect) return unclear(redirect === 'redirect' ? 'redirect' : 'shortener', parts.host);
  const trace = traceOf(parts);
  if (trace) return unclear('trace', trace.by, trace);
  const cloak = (CLOAK.exec(url.pathname) ?? SENDER.exec(url.pathname))?.[1];
  if (cloak) return unclear('cloaked', `/${cloak}/`);
  if (LEADS_ON.test(parts.host)) return unclear('cloaked', parts.host);
  if (SHORT.test(parts.host + parts.path)) return unclear('shortener', parts.host);
  const odd = parts.parameters.find(parameter => !isHarmless(parameter, parts.host));
  return odd && unclear('parameter', odd.name);
}
