/**
 * What a finished tree may consist of: the elements and the attributes that our templates write, and nothing else. A tree
 * with anything more is not ours, and none of it is shown. A test draws everything and holds both lists to it.
 */

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

export const ELEMENTS = words(
  'a article b details div fieldset h2 h3 h4 h5 h6 img input label legend li p section small span strong summary svg ul',
);

export const ATTRIBUTES = words(
  'alt aria-hidden aria-label checked class d data-above data-asked data-caution data-country data-disclosure data-edition data-form data-help data-in-full data-in-sight data-initials data-modality data-muscle data-offer data-product data-purpose data-region data-theme data-until data-verdict data-withheld decoding height hidden href id lang loading name open part rel role src target type value viewBox width',
);

/** Attributes whose value could do something. */
const VALUES: Readonly<Record<string, RegExp>> = {
  href: /^(https:\/\/|#)/,
  src: /^https:\/\//,
  type: /^radio$/,
};

/** @param isInSvg whether it stands in a drawing, which consists of lines */
export const isElementAllowed = (name: string, isInSvg: boolean): boolean =>
  isInSvg ? name === 'path' : ELEMENTS.has(name);

export const isAttributeAllowed = (name: string, value: string): boolean =>
  ATTRIBUTES.has(name) && (VALUES[name]?.test(value) ?? true);
