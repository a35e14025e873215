/** How a tree that stands there before the elements looks: its styles, the page's theme, no photo that is gone. */
import { hideGonePhotos } from '../page/photos.ts';
import { themeFor } from '../page/theme.ts';
import { shadowCss } from '../view/styles/shadow.ts';

let sheet: CSSStyleSheet | undefined;

/** The styles of what is painted first. */
export function styles(): CSSStyleSheet {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(shadowCss);
  }
  return sheet;
}

/**
 * Where a content policy blocked the tree's own styles, or they have not come yet, these stand in for them. The theme is
 * read when the element has its own: they tell what the canvas is.
 */
export function dress(
  element: Element,
  root: ShadowRoot,
  tree: HTMLElement,
  given: () => CSSStyleSheet = styles,
): void {
  if (root.styleSheets.length + root.adoptedStyleSheets.length === 0)
    root.adoptedStyleSheets = [given()];
  try {
    tree.dataset.theme = themeFor(element, element.getAttribute('theme'));
  } finally {
    tree.hidden = false;
  }
  hideGonePhotos(tree);
}
