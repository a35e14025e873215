/**
 * Shortcodes of WordPress. Those that name a product by its number become links, whatever plugin they belong to; those
 * that only lay out the text are taken off; the rest is named in the report if it looks like a product’s box.
 */
import { ASIN } from '../../domain/code-forms.ts';
import { escapeHtml } from '../../domain/escape-html.ts';
import { storeAddress } from '../links/store-address.ts';

const SHORTCODE = /\[(\/?)([a-z][\w-]{1,40})((?:\s[^[\]]{0,2000})?)\]/gi;
const ATTRIBUTE = /([\w-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|&#8221;([^&]*)&#8243;|([^\s"']+))/g;

/** What lays out a page, and has nothing in its attributes that anybody reads. */
const LAYOUT =
  /^(?:caption|gallery|embed|audio|video|playlist|vc_\w+|et_pb_\w+|fusion_\w+|av_\w+|su_\w+|columns?|row|toc|ez-toc|contact-form\S*|dropcap|spacer|divider|tabs?|accordion|one_\w+|two_\w+|wp_\w+)$/i;
/** What shows a product or a link of a plugin of links. */
const PRODUCT =
  /amazon|aawp|asin|amalinks|azon|lasso|content-egg|affiliate|product|thirsty|pretty ?link|buy|earnist|geni|wpb|rehub|price|offer|tcb|link/i;

export interface Expanded {
  readonly html: string;
  /** Those that only their plugin understands. */
  readonly unread: readonly string[];
}

const attributesOf = (text: string): ReadonlyMap<string, string> =>
  new Map(
    [...text.matchAll(ATTRIBUTE)].map(([, name = '', ...values]) => [
      name.toLowerCase(),
      values.find(value => value !== undefined) ?? '',
    ]),
  );

const firstOf = (attributes: ReadonlyMap<string, string>, ...names: readonly string[]) =>
  names.map(name => attributes.get(name)).find(value => value !== undefined);

const amazonLink = (asin: string, attributes: ReadonlyMap<string, string>): string =>
  storeAddress(
    firstOf(attributes, 'locale', 'country', 'region'),
    asin,
    firstOf(attributes, 'tag', 'tracking_id', 'store'),
  );

const asinsIn = (attributes: ReadonlyMap<string, string>): readonly string[] => [
  ...new Set(
    [...attributes.values()].flatMap(value =>
      value.split(/[\s,;|]+/).filter(part => ASIN.test(part) && /\d/.test(part)),
    ),
  ),
];

const named = (attributes: ReadonlyMap<string, string>): string =>
  attributes.get('title') ?? attributes.get('text') ?? attributes.get('anchor') ?? '';

export function withoutShortcodes(text: string): Expanded {
  const unread: string[] = [];
  const open: string[] = [];
  const html = text.replace(
    SHORTCODE,
    (whole: string, slash: string, name: string, words: string) => {
      if (slash) {
        if (open.at(-1) !== name) return LAYOUT.test(name) || PRODUCT.test(name) ? '' : whole;
        open.pop();
        return '</a>';
      }
      const attributes = attributesOf(words);
      const asins = asinsIn(attributes);
      const [asin] = asins;
      if (asin !== undefined) {
        const isAround = text.includes(`[/${name}]`) && asins.length === 1;
        const links = asins.map(each => {
          const href = escapeHtml(amazonLink(each, attributes));
          return `<a href="${href}">${isAround ? '' : `${escapeHtml(named(attributes))}</a>`}`;
        });
        if (isAround) open.push(name);
        return links.join(' ');
      }
      if (PRODUCT.test(name)) {
        unread.push(whole.slice(0, 200));
        return '';
      }
      return LAYOUT.test(name) ? '' : whole;
    },
  );
  return { html: html + '</a>'.repeat(open.length), unread };
}
