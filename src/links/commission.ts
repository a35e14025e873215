/**
 * Addresses that pay somebody by themselves: Amazon's own shops and short links, and the redirects of
 * the large networks. Written as a plain address, such a link would be called unpaid, and that would
 * be untrue. It is for checking a catalog and never reaches a reader.
 */

/** Hosts, with everything below them. */
const AMAZON = /(?:^|\.)(?:amazon\.(?:[a-z]{2,3}|com?\.[a-z]{2})|amzn\.(?:to|eu|asia|com)|a\.co)$/i;
const NETWORKS =
  /(?:^|\.)(?:awin1\.com|shareasale\.com|linksynergy\.com|rakuten\.com|anrdoezrs\.net|dpbolvw\.net|jdoqocy\.com|kqzyfj\.com|tkqlhce\.com|pxf\.io|sjv\.io|skimresources\.com|viglink\.com|geni\.us)$/i;

/** Whom such an address pays through, if anybody. */
export function commissionOf(address: string): 'amazon' | 'network' | undefined {
  const { hostname } = new URL(address);
  if (AMAZON.test(hostname)) return 'amazon';
  return NETWORKS.test(hostname) ? 'network' : undefined;
}
