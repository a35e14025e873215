/** What is to stand in the place of a script, a placeholder or a link, as the page says it now. */
import { isIn, isLike } from './dom.ts';
import { foldersBeside, foldersOfLink, LINKS, splitLink } from './folders.ts';

const PLACEHOLDERS = '.care-picks[data-muscle]';

/** All that a widget is made for. */
export const HOSTS = `script[data-muscle],${PLACEHOLDERS},${LINKS}`;

/** What somebody edits is saved as it stands, so nothing of ours may stand in it. */
const EDITED = '[contenteditable]:not([contenteditable="false" i])';

export interface Plan {
  /** Where its folder may lie, best first. */
  readonly folders: readonly string[];
  readonly read: (option: string) => string | null;
}

/** @returns nothing where no widget is to stand */
export function planOf(host: HTMLElement): Plan | undefined {
  if (!host.isConnected || !isLike(host, HOSTS)) return undefined;
  if (isIn(host, EDITED) || document.designMode === 'on') return undefined;
  const data = (name: string) => host.getAttribute(`data-${name}`);
  if (isLike(host, 'script'))
    return { folders: foldersBeside(host as HTMLScriptElement), read: data };
  if (!isLike(host, 'a')) {
    const link = host.querySelector('a');
    return { folders: [...(link ? foldersOfLink(link) : []), ...foldersBeside()], read: data };
  }
  const link = host as HTMLAnchorElement;
  const [, muscle] = splitLink(link);
  if (!muscle || (link.parentElement && isIn(link.parentElement, `care-picks,${PLACEHOLDERS}`)))
    return undefined;
  const query = new URLSearchParams(link.search);
  return {
    folders: foldersOfLink(link),
    read: name => {
      if (name === 'muscle') return muscle;
      // A link survives where anybody may write; what would bring in foreign words or wares does not.
      return data(name) ?? (/^(catalog|heading)$/.test(name) ? null : query.get(name));
    },
  };
}
