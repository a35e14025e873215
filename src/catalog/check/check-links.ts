/** Whether a reader can see where a link goes, and whether the shop learns who sent her. */
import { httpsAddress } from '../../links/address.ts';
import { redirectOf } from '../../links/redirect.ts';
import type { Path, Problem } from '../format/problems.ts';
import { error, isRecord, listAt, recordAt, warning } from '../format/walk.ts';

const HIDES = {
  shortener: 'This short link hides where it goes, and whether it pays.',
  'link-page': 'This leads to a page of links, and not to what it says.',
  redirect:
    'This address leads on to another one, so nobody sees where it goes, or whether it pays.',
} as const;

/** A programme's own `template` is a redirect too, and is meant to be one: it is not looked at. */
function checkRedirect(value: unknown, path: Path): readonly Problem[] {
  const address = httpsAddress(value);
  const kind = address && redirectOf(address);
  if (!kind) return [];
  const remedy =
    'Open it, and write the address where you arrive; a network’s link belongs under "programs" as a "template".';
  return [error(path, 'redirect', HIDES[kind], remedy)];
}

/** Findings on the addresses of a product that become links. */
export const checkLinks = (product: unknown, path: Path): readonly Problem[] => [
  ...listAt(product, 'offers').flatMap((offer, at) =>
    checkRedirect(recordAt(offer).url, [...path, 'offers', at, 'url']),
  ),
  ...listAt(product, 'care', 'claims').flatMap((claim, at) =>
    checkRedirect(recordAt(claim, 'source').url, [...path, 'care', 'claims', at, 'source', 'url']),
  ),
];

/** Findings on every text of a value that asks for `noreferrer`, wherever it stands. */
export function checkReferrer(value: unknown, path: Path): readonly Problem[] {
  if (typeof value === 'string') {
    const found = /\bno-?referrer\b/i.exec(value)?.[0];
    if (!found) return [];
    const message = `“${found}” keeps from the shop who sent the reader, and a commission may be lost with it.`;
    const remedy = 'Remove it. Care Picks writes rel="sponsored nofollow noopener" by itself.';
    return [warning(path, 'noreferrer', message, remedy)];
  }
  if (Array.isArray(value)) return value.flatMap((item, at) => checkReferrer(item, [...path, at]));
  if (!isRecord(value)) return [];
  // What silences this finding has to name it.
  return Object.entries(value).flatMap(([name, item]) =>
    name === 'silenced' ? [] : checkReferrer(item, [...path, name]),
  );
}
