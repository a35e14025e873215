/** The places where blogs are written that have a page of steps, in the order in which they are offered. */
import { BLOGGER, GHOST, SQUARESPACE, WEBFLOW, WIX } from './builder-sites.ts';
import { ASTRO, ELEVENTY, HTML, HUGO, JEKYLL } from './generator-sites.ts';
import type { Site } from './site.ts';
import { WORDPRESS, WORDPRESS_COM } from './wordpress-sites.ts';

export const SITES = {
  wordpress: WORDPRESS,
  'wordpress-com': WORDPRESS_COM,
  squarespace: SQUARESPACE,
  wix: WIX,
  ghost: GHOST,
  blogger: BLOGGER,
  webflow: WEBFLOW,
  hugo: HUGO,
  jekyll: JEKYLL,
  eleventy: ELEVENTY,
  astro: ASTRO,
  html: HTML,
} as const satisfies Readonly<Record<string, Site>>;

export type SiteName = keyof typeof SITES;

const isSite = (name: string): name is SiteName => Object.hasOwn(SITES, name);

export const siteOf = (name: string): Site | undefined => (isSite(name) ? SITES[name] : undefined);
