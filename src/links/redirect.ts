/**
 * Addresses that lead somewhere else than they say: link shorteners, pages of links, and redirects that
 * carry their target in the query. A reader has to see where a link goes, and nobody can tell whether
 * such a one pays. It is for checking a catalog and never reaches a reader.
 */

/** Hosts, with everything below them. Those of shops and networks stand in `commission.ts`. */
const SHORTENERS =
  /(?:^|\.)(?:bit\.ly|bitly\.com|j\.mp|tinyurl\.com|t\.co|t\.ly|goo\.gl|ow\.ly|is\.gd|v\.gd|buff\.ly|rebrand\.ly|cutt\.ly|rb\.gy|tiny\.cc|tiny\.one|shorturl\.at|short\.io|lnkd\.in|fb\.me|bl\.ink|s\.id|urlz\.fr|adf\.ly|dub\.sh|ebay\.us|etsy\.me|walmrt\.us|shope\.ee|temu\.to|a\.aliexpress\.com)$/i;
const LINK_PAGES =
  /(?:^|\.)(?:linktr\.ee|lnk\.bio|bio\.link|linkin\.bio|beacons\.ai|taplink\.cc|campsite\.bio|solo\.to|msha\.ke|hoo\.be|linkpop\.com)$/i;

/** What redirects call the parameter that holds their target. */
const TARGET =
  /^(?:url|uri|u|q|to|target|dest|destination|redirect|redirect_?(?:url|uri|to)|redir|return_?(?:url|to)|goto|go|link|out|next|murl|ued|ulp|deep_?link)$/i;

/** Whether two hosts are of one site: `shop.example` and `www.shop.example`. */
function isSameSite(one: string, other: string): boolean {
  const [a, b] = [one, other].map(host => `.${host.replace(/^www\./i, '')}`) as [string, string];
  return a.endsWith(b) || b.endsWith(a);
}

const leadsAway = ({ hostname, searchParams }: URL): boolean =>
  [...searchParams].some(([name, value]) => {
    if (!TARGET.test(name) || !/^(?:https?:)?\/\//i.test(value)) return false;
    try {
      return !isSameSite(new URL(value, 'https://x.invalid').hostname, hostname);
    } catch {
      return false; // No address after all, so nothing to be led to.
    }
  });

/** How an https address hides where it leads, if it does. */
export function redirectOf(address: string): 'shortener' | 'link-page' | 'redirect' | undefined {
  const url = new URL(address);
  if (SHORTENERS.test(url.hostname)) return 'shortener';
  if (LINK_PAGES.test(url.hostname)) return 'link-page';
  // The target may also be a part of the path: `/out/https://shop.example/`.
  return leadsAway(url) || /\/https?:\/?\//i.test(url.pathname) ? 'redirect' : undefined;
}
