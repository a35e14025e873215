/** Copies the text of an element, and says in words what came of it. */

const COPIED = 'Copied. Paste it where the picks should stand.';
const SELECTED = 'The line is selected. Press Ctrl+C, or ⌘C on a Mac, to copy it.';

/** @returns what to tell the person */
export async function copyText(source: Element): Promise<string> {
  try {
    await navigator.clipboard.writeText(source.textContent ?? '');
    return COPIED;
  } catch {
    // No clipboard: a page that is not served over https, or a browser that was told to refuse. The
    // keyboard still copies what is selected.
    getSelection()?.selectAllChildren(source);
    return SELECTED;
  }
}
