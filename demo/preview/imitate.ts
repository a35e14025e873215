/**
 * High contrast and paper, as far as a page can show them: the style rules that the page in the preview and
 * the widget have for such a medium are applied on the screen. A page cannot switch one frame to another
 * medium, so this is an imitation, and the demo page says so.
 *
 * It cannot be undone: to get the screen back, the page in the frame has to be loaded again.
 */

export type Medium = 'contrast' | 'paper';

/** The sheets that were added, one for each root. */
const added = new WeakSet<CSSStyleSheet>();

/** The colours of one common theme, over everything that a page might set. */
const CONTRAST = `
:root { color-scheme: dark; background: #000 !important; }
*:not(#_, svg *):not(#_) {
  color: #fff !important; background-color: #000 !important; border-color: #fff !important;
  box-shadow: none !important; text-shadow: none !important; background-image: none !important;
}
a:not(#_):not(#_), a:not(#_):not(#_) * { color: #ffff00 !important; border-color: #ffff00 !important; }
button:not(#_):not(#_), summary:not(#_):not(#_) { color: #fff !important; border-color: #fff !important; }
`;
const PAPER = `
:root { color-scheme: light !important; background: #fff !important; }
body { background: #fff !important; }
`;

const mediaOf = (text: string, medium: Medium): string => {
  if (medium === 'contrast')
    return text.replace(/\(forced-colors:\s*active\)/g, 'all').replace(/all and all/g, 'all');
  return text.replace(/\bscreen\b/g, 'not all').replace(/\bprint\b/g, 'all');
};

function rewrite(rules: CSSRuleList, medium: Medium): void {
  for (const rule of rules) {
    // Recognized by its shape and not by its class, because each frame has classes of its own.
    if ('media' in rule) {
      const media = rule.media as MediaList;
      const wanted = mediaOf(media.mediaText, medium);
      if (wanted !== media.mediaText) media.mediaText = wanted;
    }
    if ('cssRules' in rule) rewrite(rule.cssRules as CSSRuleList, medium);
  }
}

/** Imitates the medium for what is in a root now; a widget that loads later needs another call. */
export function imitate(root: Document | ShadowRoot, medium: Medium): void {
  // A document has no owner.
  const page = root.ownerDocument ?? (root as Document);
  const Sheet = (page.defaultView as (Window & typeof globalThis) | null)?.CSSStyleSheet;
  if (!Sheet) return;
  for (const sheet of [...root.styleSheets, ...root.adoptedStyleSheets])
    rewrite(sheet.cssRules, medium);
  // A widget that has loaded another muscle has put its own sheets back.
  if (root.adoptedStyleSheets.some(sheet => added.has(sheet))) return;
  const sheet = new Sheet();
  added.add(sheet);
  sheet.replaceSync(medium === 'contrast' ? CONTRAST : PAPER);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}
