/**
 * Addresses that lead somewhere other than they say: link shorteners, pages of links, and redirects with their target in
 * the query. A reader has to see where a link goes, and nobody can tell whether such a link pays. This is for checking a
 * catalog and is in none of the files that readers load.
 */

/** Hosts, with all their subdomains. Those of networks are in `networks/`. */
const SHORTENERS =
  /(?:^|\.)(?:bit\.ly|bitly\.com|j\.mp|tinyurl\.com|t\.co|t\.ly|goo\.gl|ow\.ly|is\.gd|v\.gd|buff\.ly|rebrand\.ly|cutt\.ly|rb\.gy|tiny\.cc|tiny\.one|shorturl\.at|short\.io|lnkd\.in|fb\.me|bl\.ink|s\.id|urlz\.fr|adf\.ly|dub\.sh|ebay\.us|etsy\.me|walmrt\.us|shope\.ee|temu\.to|a\.aliexpress\.com|(?:app|page|smart)\.link|onelink\.me|v[mt]\.tiktok\.com)$/i;
const LINK_PAGES =
  /(?:^|\.)(?:linktr\.ee|lnk\.bio|bio\.link|linkin\.bio|beacons\.ai|taplink\.cc|campsite\.bio|solo\.to|msha\.ke|hoo\.be|linkpop\.com)$/i;

/** The names that redirects give the parameter with their target. */
const TARGET =
  /^(?:url|uri|u|q|to|target|dest|destination|redirect|redirect_?(?:url|uri|to)|redir|return_?(?:url|to)|goto|go|link|out|next|murl|ued|ulp|deep_?link)$/i;

/** Whether two hosts belong to the same site: `shop.example` and `www.shop.example`. */
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
      return false; // Not an address after all, so it leads nowhere.
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
