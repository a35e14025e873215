/** What goes wrong is said once, in the console, however many widgets of a page it happens to. */
const said = new Set<string>();

/** @param details what is said beside it, such as the error that is behind it */
export function sayOnce(text: string, ...details: readonly unknown[]): void {
  if (said.has(text)) return;
  said.add(text);
  try {
    console.error(text, ...details);
  } catch {
    // A page may have a console of its own that throws: then there is nobody to tell.
  }
}
