/** What goes wrong is said once, in the console, with its code. The page itself never gets an exception. */
import type { CatalogError } from '../domain/errors.ts';

const said = new Set<string>();

const once = (text: string, details: readonly unknown[]): void => {
  if (said.has(text)) return;
  said.add(text);
  console.error(text, ...details);
};

/** Says why nothing is shown. Several widgets with the same failure say it once. */
export function report({ code, message, cause }: CatalogError): void {
  once(`[care-picks] ${code}: ${message}`, cause === undefined ? [] : [cause]);
}

/** Says what was left out of a file that is otherwise shown. */
export function reportDropped(muscle: string, dropped: readonly string[]): void {
  if (dropped.length > 0) {
    once(
      `[care-picks] catalog/dropped: left out for ${muscle}, not readable or not safe: ${dropped.join(', ')}`,
      [],
    );
  }
}
