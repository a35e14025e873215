/**
 * Addresses that pay somebody by themselves: Amazon's own shops and short links, and the redirects of the large
 * networks. Written as a plain address, such a link would be called unpaid, which would be untrue. This is for checking
 * a catalog and is in none of the files that readers load.
 */

/** Hosts, with all their subdomains. */
const AMAZON = /(?:^|\.)(?:amazon\.(?:[a-z]{2,3}|com?\.[a-z]{2})|amzn\.(?:to|eu|asia|com)|a\.co)$/i;
const NETWORKS =
  /(?:^|\.)(?:awin1\.com|shareasale\.com|linksynergy\.com|rakuten\.com|anrdoezrs\.net|dpbolvw\.net|jdoqocy\.com|kqzyfj\.com|tkqlhce\.com|pxf\.io|sjv\.io|skimresources\.com|viglink\.com|geni\.us)$/i;

/** Through whom such an address pays, if it does. */
export function commissionOf(address: string): 'amazon' | 'network' | undefined {
  const { hostname } = new URL(address);
  if (AMAZON.test(hostname)) return 'amazon';
  return NETWORKS.test(hostname) ? 'network' : undefined;
}
