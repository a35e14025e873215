/** What goes wrong is said once, in the console, with its code. The page itself never gets an exception. */
import { brief } from '../domain/brief.ts';
import type { CatalogError } from '../domain/errors.ts';
import { sayOnce } from '../page/say-once.ts';

/** A message may quote an address or a name that has a photo in it. */
const LONGEST_WORD = /\S{200,}/g;
/** So many losses are named; a file that is damaged all over has thousands. */
const NAMED = 9;

const once = (text: string, ...details: readonly unknown[]): void =>
  sayOnce(
    text.replace(LONGEST_WORD, word => brief(word)),
    ...details,
  );

/** Says why nothing is shown. Several widgets with the same failure say it once. */
export function report({ code, message, cause }: CatalogError): void {
  once(`[care-picks] ${code}: ${message}`, ...(cause === undefined ? [] : [cause]));
}

/** Says what was left out of a file that is otherwise shown. */
export function reportDropped(muscle: string, dropped: readonly string[]): void {
  if (dropped.length === 0) return;
  const named = dropped.slice(0, NAMED).join(', ');
  const more = dropped.length > NAMED ? ` … and ${dropped.length - NAMED} more` : '';
  once(
    `[care-picks] catalog/dropped: left out for ${muscle}, not readable or not safe: ${named}${more}`,
  );
}
