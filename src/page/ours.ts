/** Whether a finished tree, from a file or in a page, is of the rules that this script knows, and whole. */
import { EDITION } from '../domain/edition.ts';
import { isSound } from './sound.ts';

export const isOurs = (tree: Element): boolean =>
  tree.getAttribute('data-edition') === EDITION && isSound(tree);
