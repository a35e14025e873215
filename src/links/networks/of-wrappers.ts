/** Networks that turn an address of almost any shop into a paid one, and the short addresses of creators' networks. */
import type { Network } from './network.ts';

/** A network that is recognised by its hosts alone and known from links in public. */
const seen = (id: string, name: string, url: string, ...hosts: readonly string[]): Network => ({
  id,
  name,
  source: { url, known: 'examples' },
  hosts,
});

export const WRAPPERS: readonly Network[] = [
  {
    id: 'skimlinks',
    name: 'Skimlinks',
    source: { url: 'https://support.skimlinks.com/hc/en-us', known: 'examples' },
    hosts: ['skimresources.com', 'redirectingat.com', 'fave.co'],
    forms: ['https://go.redirectingat.com/?id={tag}&xcust={sub}&url={url}'],
    ready: {
      template: 'https://go.skimresources.com/?id={tag}&xs=1&url={url}&xcust={sub}',
      tag: { called: 'site ID', form: /^\d+[Xx]\d+$/, example: '123456X1234567' },
      examples: [
        {
          tag: '123456X1234567',
          values: { sub: 'i_test' },
          url: 'https://www.ssense.com/en-us/women/product/x/123?a=1&b=2',
          href: 'https://go.skimresources.com/?id=123456X1234567&xs=1&url=https%3A%2F%2Fwww.ssense.com%2Fen-us%2Fwomen%2Fproduct%2Fx%2F123%3Fa%3D1%26b%3D2&xcust=i_test',
        },
      ],
    },
  },
  seen(
    'sovrn',
    'Sovrn Commerce',
    'https://knowledge.sovrn.com/',
    'viglink.com',
    'sovrn.co',
    'shopcashapp.link',
  ),
  seen('geniuslink', 'Geniuslink', 'https://geniuslink.com/', 'geni.us', 'buy.geni.us'),
  seen('digidip', 'digidip', 'https://digidip.net/', 'digidip.net'),
  seen('yieldkit', 'Yieldkit', 'https://yieldkit.com/knowledge/redirect-api/', 'srvtrck.com'),
  seen('wildfire', 'Wildfire', 'https://www.wildfire-corp.com/', 'wild.link'),
  seen('involve-asia', 'Involve Asia', 'https://involve.asia/', 'invol.co', 'invl.io', 'invle.co'),
  seen(
    'ltk',
    'LTK (rewardStyle)',
    'https://company.shopltk.com/',
    'rstyle.me',
    'rstyle.to',
    'liketk.it',
    'liketoknow.it',
    'shopltk.com',
  ),
  seen('shopmy', 'ShopMy', 'https://shopmy.us/', 'shopmy.us', 'shopmy.co'),
  seen('howl', 'Howl', 'https://www.planethowl.com/', 'shop-links.co', 'howl.me', 'howl.link'),
  seen(
    'mavely',
    'Mavely',
    'https://www.mavely.com/',
    'mavely.app.link',
    'mavelyinfluencer.com',
    'mvly.co',
    'mave.ly',
  ),
  seen(
    'shopstyle',
    'ShopStyle (Collective Voice)',
    'https://www.collectivevoice.com/',
    'shopstyle.it',
    'shopstyle.com',
    'shopstyle.co.uk',
    'collectivevoice.com',
    'shopsense.co',
  ),
  seen('magiclinks', 'MagicLinks', 'https://www.magiclinks.com/', 'magik.ly', 'go.magik.ly'),
  seen('levanta', 'Levanta', 'https://api-docs.levanta.io/', 'lvnta.com', 'levanta.io'),
  seen('kelkoo', 'Kelkoo', 'https://www.kelkoogroup.com/', 'kelkoogroup.net', 'kelkoo.com'),
  seen('narrativ', 'Narrativ', 'https://www.narrativ.com/', 'bam-x.com', 'narrativ.com'),
  seen('linksredirect', 'Cuelinks', 'https://www.cuelinks.com/', 'linksredirect.com', 'clnk.in'),
  seen('earnkaro', 'EarnKaro', 'https://earnkaro.com/', 'ekaro.in', 'fktr.in', 'ajiio.in'),
];
