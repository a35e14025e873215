/**
 * The first paint of a widget that asks for nothing special: the finished tree, without the library and the
 * rules that made it. The element takes it over later, as it stands (elements/adopted-tree.ts).
 */

import { IN_FIRST } from '../domain/names/known-names.ts';
import { readPhase } from '../domain/options.ts';
import type { MuscleFile } from '../domain/types.ts';
import { findInFolder } from '../loading/find-in-folder.ts';
import { readInFolder } from '../loading/json-files.ts';
import { placeOf } from '../loading/seeds.ts';
import { isFallback } from '../page/fallback.ts';
import { isForCountry } from '../page/for-country.ts';
import { defaultCatalog, homeOfPage } from '../page/home.ts';
import { keepSeen } from '../page/keep-seen.ts';
import { isOurs } from '../page/ours.ts';
import { dress, styles } from './dress.ts';
import { isFirstFile } from './first-file.ts';
import { put } from './put.ts';
import { isSimple, nameOf } from './simple.ts';
import { build, type Tree } from './tree.ts';

/** The muscle of this name, and the file with its finished trees, or what is in its place. */
async function findTrees(name: string) {
  const { signal } = new AbortController();
  const read = (first: string) => readInFolder(`${homeOfPage()}first/`, first, signal);
  // In a folder that the script does not lie in, it may have none under that name.
  const own = placeOf(name) === IN_FIRST ? await read(name) : undefined;
  if (own !== undefined) return { id: name, first: name, file: own };
  const { name: id, value } = await findInFolder(defaultCatalog(), name, signal);
  const { first = id } = Object(value) as Pick<MuscleFile, 'first'>;
  return { id, first, file: typeof first === 'string' ? await read(first) : first };
}

/**
 * Puts the tree into the element's shadow root, unless there is none, or the element is there already.
 *
 * @throws where the file did not come, or holds what is not ours, or no tree
 */
export async function paint(element: Element): Promise<void> {
  const name = nameOf(element);
  const loading = findTrees(name);
  // What needs no file is made while the file is on its way.
  styles();
  const { id, first, file } = await loading;
  if (!isFirstFile(file) || customElements.get('care-picks') || !isSimple(element)) return;
  const phase = readPhase(element.getAttribute('phase'));
  const tree = build(file[phase ?? 'tree'] as Tree, file.shared) as HTMLElement;
  // A host or a cache may have answered with another muscle's file, or with one of other rules.
  if (![id, first].includes(tree.dataset.muscle) || !isOurs(tree)) return;
  if (!isForCountry(tree.dataset.country, element.getAttribute('country'))) return;
  tree.dataset.muscle = id;
  const root = put(element, tree, { muscle: name, phase }, isFallback(element));
  dress(element, root, tree);
  keepSeen(root);
  // For `embed.js` alone: authors are told by the element, when it can answer them.
  element.dispatchEvent(new Event('care-picks-paint'));
}
