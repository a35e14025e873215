/**
 * High contrast and paper, as far as a page can show them: the rules that the preview's page and the
 * widget have for such a medium are made to hold on the screen. A browser offers a page no way to switch
 * one frame to another medium; what is drawn is an imitation, and the page says so.
 *
 * It cannot be undone: whoever wants the screen back loads the page anew.
 */

export type Medium = 'contrast' | 'paper';

/** The sheets that were added, one a root. */
const added = new WeakSet<CSSStyleSheet>();

/** The colours of one of the themes that people have, and nothing else that a page might set. */
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
    // By its shape and not by its class, for each frame has classes of its own.
    if ('media' in rule) {
      const media = rule.media as MediaList;
      const wanted = mediaOf(media.mediaText, medium);
      if (wanted !== media.mediaText) media.mediaText = wanted;
    }
    if ('cssRules' in rule) rewrite(rule.cssRules as CSSRuleList, medium);
  }
}

/** What is drawn in a root already; a widget that loads later wants another call. */
export function imitate(root: Document | ShadowRoot, medium: Medium): void {
  // A document has no owner.
  const page = root.ownerDocument ?? (root as Document);
  const Sheet = (page.defaultView as (Window & typeof globalThis) | null)?.CSSStyleSheet;
  if (!Sheet) return;
  for (const sheet of [...root.styleSheets, ...root.adoptedStyleSheets])
    rewrite(sheet.cssRules, medium);
  // A widget that has loaded another muscle has put its own sheets there anew.
  if (root.adoptedStyleSheets.some(sheet => added.has(sheet))) return;
  const own = new Sheet();
  added.add(own);
  own.replaceSync(medium === 'contrast' ? CONTRAST : PAPER);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, own];
}
