/**
 * Where our folder may lie: the places to load code from, best first. Trusted are the folder that this very script
 * came from, those of scripts of its name, and what a link says of the page's own site. A link to any other place
 * stays a link, for it may stand in a comment.
 *
 * Optimisers keep copies of the script elsewhere, on the site or on a CDN, where nothing lies beside it.
 */
import { currentScript, find } from './dom.ts';

/** Links to a page of picks. What a visitor wrote is marked `ugc` by the software of the site. */
export const LINKS = 'a[href*="picks/"]:not([rel~="ugc"])';

/** A whole address as the folder before `file`, and what of the file's name stands in brackets. */
const split = (address: string | undefined, file: string): readonly (string | undefined)[] =>
  // No address is read as the word `undefined`, which is none.
  new RegExp(`^(https?://[^?#]*/)${file}(?:[?#]|$)`).exec(address as string)?.slice(1) ?? [];

/** The folder, the muscle's id. */
export const splitLink = (link: HTMLAnchorElement): readonly (string | undefined)[] =>
  split(link.href, 'picks/([a-z0-9-]+)\\.html');

/** The folder of a script of our name, which may have been extended: `embed.min.js`. */
const folderOf = (script: HTMLScriptElement | null): readonly string[] =>
  (split(script?.src, 'embed(?:[.-][^/?#]*)?\\.js') as [string?]).flatMap(folder => folder ?? []);

const running = currentScript();
/** The folder of this script, whatever it is called now. */
const [own] = split(running?.src, '[^/?#]*');

const scripts = (): readonly HTMLScriptElement[] => find('script[src*="embed"]');

const host = location.host.replace(/^www\./, '');
const isAtHome = (folder: string): boolean =>
  folder.replace(/^https?:\/\/(www\.)?/, '').startsWith(`${host}/`);
/** The same folder as the page itself is reached: with or without `www`, encrypted or not. */
const atHome = (folder: string): string => folder.replace(/^https?:\/\/[^/]*/, location.origin);

/** What a link says of the folder; nothing where it is not to be trusted. */
export function foldersOfLink(link: HTMLAnchorElement): readonly string[] {
  const [folder] = splitLink(link);
  if (!folder) return [];
  const isKnown = [own, ...scripts().flatMap(folderOf)].includes(folder);
  const found = isAtHome(folder) ? [atHome(folder)] : [];
  if (isKnown) found.unshift(folder);
  return found[0] && own ? [...found, own] : found;
}

/** Where no link says it. Others call their scripts `embed.js` too; on another site, ours is known by its muscle. */
export function foldersBeside(script: HTMLScriptElement | null = null): readonly string[] {
  const named = [
    ...folderOf(script),
    ...folderOf(running),
    ...scripts().flatMap(each =>
      folderOf(each).filter(folder => each.dataset.muscle || isAtHome(folder)),
    ),
  ];
  return [
    ...named.flatMap(folder => [
      // WP Rocket keeps its copies under the whole path of the original.
      folder.replace(/^(https?:\/\/[^/]+\/).*wp-content\/cache\/min\/\d+\//, '$1'),
      folder,
      atHome(folder),
    ]),
    ...find<HTMLAnchorElement>(LINKS).flatMap(foldersOfLink),
    ...(own ? [own] : []),
  ];
}
