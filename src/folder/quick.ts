/**
 * The scripts of the quick form (quick/quick.ts), one for each muscle to which the author put something: what paints the
 * picks, the same in each, and the tree that it paints.
 */
import type { MuscleFile } from '../domain/types.ts';
import { type FolderMuscle, hasFirst, isPutThere } from './compiled.ts';
import { quickTree } from './first.ts';

/** The built script that all of them are made from. It lies beside the others, and in no author’s folder. */
export const QUICK = 'quick.js';

/** What stands in it for what `compile` puts there. */
const PLACE = 'CARE_PICKS_QUICK';

/** Read as UTF-8 even in a page that is written in something else, by a host that does not say what it sends. */
const BYTE_ORDER_MARK = '\uFEFF';

/** Whether a muscle has such a script. For others the tree says little of their own, and each would hold all of the code. */
export const hasQuick = (each: FolderMuscle): boolean =>
  each.shownAs === each.muscle.id && hasFirst(each) && isPutThere(each.file);

/** @param script the built one, without a tree */
export async function quickScript(script: string, file: MuscleFile): Promise<string> {
  const { tree, shared } = (await quickTree(file)) ?? {};
  // An optimiser may write a script into the page, where this would end it.
  const value = JSON.stringify({ muscle: file.muscle.id, shared, tree }).replaceAll('<', '\\u003c');
  const [before, after, ...more] = script.split(PLACE);
  if (after === undefined || more.length > 0)
    throw new Error('The script of the quick form has no place for a tree.');
  return `${BYTE_ORDER_MARK}${before}${value}${after}`;
}
