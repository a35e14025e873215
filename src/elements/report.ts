/** What goes wrong is said once, in the console, with its code. The page itself never gets an exception. */
import type { CatalogError } from '../domain/errors.ts';
import { sayOnce } from '../page/say-once.ts';

/** Says why nothing is shown. Several widgets with the same failure say it once. */
export function report({ code, message, cause }: CatalogError): void {
  sayOnce(`[care-picks] ${code}: ${message}`, ...(cause === undefined ? [] : [cause]));
}

/** Says what was left out of a file that is otherwise shown. */
export function reportDropped(muscle: string, dropped: readonly string[]): void {
  if (dropped.length > 0)
    sayOnce(
      `[care-picks] catalog/dropped: left out for ${muscle}, not readable or not safe: ${dropped.join(', ')}`,
    );
}
