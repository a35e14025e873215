/** Copies the text of an element. */

const COPIED = 'Copied. Paste it where you want the picks.';
const SELECTED = 'The line is selected. Press Ctrl+C, or ⌘C on a Mac, to copy it.';

/** @returns what to tell the author */
export async function copyText(source: Element): Promise<string> {
  try {
    await navigator.clipboard.writeText(source.textContent ?? '');
    return COPIED;
  } catch {
    // There is no clipboard: the page is not served over https, or the browser was told to refuse. The
    // keyboard still copies what is selected.
    getSelection()?.selectAllChildren(source);
    return SELECTED;
  }
}
