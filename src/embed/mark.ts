/**
 * A mark on what has been filled. It puts a link away while its picks are on the page, for the screen alone and by
 * a style sheet of the document: a reader view, a print service and whoever saves the page find the link as it was
 * written. In a copy of the page it tells that the widget beside it is a copy too, and dead.
 */
import { find, make } from './dom.ts';

export const MARK = 'data-care-picks';

/** The three ids are there to outweigh the page's own rules. */
const CSS = `@media screen{a[${MARK}="shown"]:not(#_#_#_){display:none!important}}`;

let isStyled = false;

function style(): void {
  if (isStyled) return;
  isStyled = true;
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(CSS);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  } catch {
    // An older browser. Where a policy refuses this too, the link stays in sight.
    const sheet = make('style');
    sheet.textContent = CSS;
    find('head')[0]?.append(sheet);
  }
}

/** @param isShown whether the picks are on the page */
export function mark(host: Element, isShown: boolean): void {
  const value = isShown ? 'shown' : '';
  if (isShown) style();
  if (host.getAttribute(MARK) !== value) host.setAttribute(MARK, value);
}

/** Shows a link again that an earlier version hid by its own style, in a page that was saved so. @returns whether it was */
export function unhide({ style }: HTMLElement): boolean {
  const isHidden = style.display === 'none' && style.getPropertyPriority('display') !== '';
  if (isHidden) style.removeProperty('display');
  return isHidden;
}
