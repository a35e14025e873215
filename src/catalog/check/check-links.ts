/** Whether a reader can see where a link goes, and whether the shop learns who sent them. */
import { httpsAddress } from '../../links/address.ts';
import { paymentOf } from '../../links/networks/payment.ts';
import { redirectOf } from '../../links/redirect.ts';
import { isRecord, listAt, recordAt } from '../format/json-value.ts';
import { error, type Path, type Problem, warning } from '../format/problems.ts';

const HIDES = {
  shortener: 'This short link hides where it goes, and whether it pays.',
  'link-page': 'This leads to a page of links, not to the page itself.',
  redirect:
    'This address redirects to another one, so nobody sees where it goes or whether it pays.',
} as const;

/** A programme's own `template` is a redirect too, but is meant to be one, so it is not checked. */
function checkRedirect(value: unknown, path: Path): readonly Problem[] {
  const address = httpsAddress(value);
  const kind = address && redirectOf(address);
  if (!kind) return [];
  const remedy =
    'Open it and use the address that you arrive at; a network’s link belongs under "programs" as a "template".';
  return [error(path, 'redirect', HIDES[kind], remedy)];
}

/** A link of a network that is known leads on by its nature: what has to be said of it, `check-payment.ts` says. */
function isOfNetwork(value: unknown): boolean {
  const address = httpsAddress(value);
  return address !== undefined && paymentOf(address).is === 'paid';
}

/** Problems with the addresses of a product that become links. */
export const checkLinks = (product: unknown, path: Path): readonly Problem[] => [
  ...listAt(product, 'offers').flatMap((offer, at) => {
    const { url } = recordAt(offer);
    return isOfNetwork(url) ? [] : checkRedirect(url, [...path, 'offers', at, 'url']);
  }),
  ...listAt(product, 'care', 'claims').flatMap((claim, at) =>
    checkRedirect(recordAt(claim, 'source').url, [...path, 'care', 'claims', at, 'source', 'url']),
  ),
];

/** Problems with every text of a value that asks for `noreferrer`, wherever it is. */
export function checkReferrer(value: unknown, path: Path): readonly Problem[] {
  if (typeof value === 'string') {
    const word = /\bno-?referrer\b/i.exec(value)?.[0];
    if (!word) return [];
    const message = `“${word}” hides from the shop who sent the reader, so a commission may be lost.`;
    const remedy = 'Remove it. Care Picks writes rel="sponsored nofollow noopener" by itself.';
    return [warning(path, 'noreferrer', message, remedy)];
  }
  if (Array.isArray(value)) return value.flatMap((item, at) => checkReferrer(item, [...path, at]));
  if (!isRecord(value)) return [];
  // Whoever silences this problem has to name it.
  return Object.entries(value).flatMap(([name, item]) =>
    name === 'silenced' ? [] : checkReferrer(item, [...path, name]),
  );
}
