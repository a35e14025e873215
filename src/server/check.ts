/** Whether a catalog can be used, and everything that is wrong with it. */

import { isDay, todayHere } from '../catalog/check/check-days.ts';
import { type CheckedForAuthor, checkForAuthor } from '../catalog/check/check-for-author.ts';
import type { Catalog } from '../catalog/format/schema.ts';
import type { CatalogSource } from './catalog-source.ts';
import { sourceText } from './source-text.ts';
import { checkOptions, isName, isText, type Table } from './takes.ts';

export interface CheckOptions {
  /** How the problems name the file. Default: `catalog.json`. */
  readonly file?: string;
  /** The day by which reviews and coupons are judged, such as `2026-11-23`. Default: today. */
  readonly today?: string;
}

export const CHECK_OPTIONS: Table<CheckOptions> = {
  file: { words: 'the name of a file', is: isName },
  today: {
    words: 'a day of the calendar, such as 2026-11-23',
    is: value => isText(value) && isDay(value),
  },
};

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

/** The same, for options that have been looked at. */
export function checkSource(
  source: CatalogSource,
  { file = 'catalog.json', today = todayHere() }: CheckOptions,
): CheckResult {
  const text = sourceText(source);
  if (typeof text !== 'string') return { problems: [{ file, ...text }], silenced: [] };
  const of = [text, file, today] as const;
  if (!last || of.some((each, at) => each !== last?.of[at]))
    last = { of, result: checkText(...of) };
  return last.result;
}

/**
 * Everything that is wrong with a catalog, in the order of the file. Never throws for what is in it, nor for what is
 * none.
 *
 * @throws WrongCall for options that it does not take
 */
export function check(source: CatalogSource, options: CheckOptions = {}): CheckResult {
  checkOptions('check', options, CHECK_OPTIONS);
  return checkSource(source, options);
}
