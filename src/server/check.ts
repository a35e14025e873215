/** Whether a catalog can be used, and everything that is wrong with it. */

import { todayHere } from '../catalog/check/check-days.ts';
import { type CheckedForAuthor, checkForAuthor } from '../catalog/check/check-for-author.ts';
import type { Catalog } from '../catalog/format/schema.ts';
import type { CatalogSource } from './catalog-source.ts';

export interface CheckOptions {
  /** How the problems name the file. Default: `catalog.json`. */
  readonly file?: string;
  /** The day by which reviews and coupons are judged, such as `2026-11-23`. Default: today. */
  readonly today?: string;
}

/** `catalog` is there when no problem is an error; it is frozen, and what takes a catalog takes it as it is. */
export type CheckResult = CheckedForAuthor;

const sound = new WeakSet<object>();

/** Whether it came out of a check, and is what it was then. */
export const isSound = (source: CatalogSource): source is Catalog =>
  typeof source === 'object' && sound.has(source);

function freeze(value: unknown): void {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return;
  Object.freeze(value);
  for (const each of Object.values(value)) freeze(each);
}

function checkText(text: string, file: string, today: string): CheckResult {
  const result = checkForAuthor(text, file, { today });
  const isUsable = result.problems.every(({ severity }) => severity !== 'error');
  if (!result.catalog || !isUsable) {
    const { catalog: _, ...rest } = result;
    return rest;
  }
  freeze(result.catalog);
  sound.add(result.catalog);
  return result;
}

/** A site renders page after page from one catalog. */
let last: { readonly of: readonly string[]; readonly result: CheckResult } | undefined;

/** Everything that is wrong with a catalog, in the order of the file. Never throws for what is in it. */
export function check(
  source: CatalogSource,
  { file = 'catalog.json', today = todayHere() }: CheckOptions = {},
): CheckResult {
  const text = typeof source === 'string' ? source : JSON.stringify(source);
  const of = [text, file, today] as const;
  if (!last || of.some((each, at) => each !== last?.of[at]))
    last = { of, result: checkText(...of) };
  return last.result;
}
