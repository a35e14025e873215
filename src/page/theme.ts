/**
 * Light or dark, as the page around the widget is: a site's own dark theme is not what the reader's
 * system prefers. What stands behind the widget decides; where nothing does, the browser's own canvas,
 * in the colour scheme that the page declares.
 */
import { readTheme } from '../domain/options.ts';

/** How light a computed colour is, 0 to 1; `undefined` where it is see-through. */
function lightness(color: string): number | undefined {
  const [, space = '', inner = ''] = /^([a-z]+)\((.*)\)$/.exec(color) ?? [];
  const parts = inner
    .replace(/^[a-z][\w-]* /, '')
    .split(/[\s,/]+/)
    .map(Number.parseFloat);
  const [r = Number.NaN, g = 0, b = 0, alpha = 1] = parts;
  if (alpha < 0.5 || Number.isNaN(r)) return undefined;
  // These name their lightness first: from 0 to 1, and without "ok" to 100.
  if (/^ok/.test(space)) return r;
  if (/^l/.test(space)) return r / 100;
  return (0.2126 * r + 0.7152 * g + 0.0722 * b) / (space === 'color' ? 1 : 255);
}

/** A form whose field is called `parentNode` would lead back to it, and to no end. */
const around = (node: Node): Node | null =>
  Reflect.get(Node.prototype, 'parentNode', node) ??
  (node instanceof ShadowRoot ? node.host : null);

/** The theme that an author sets, else that of the page where the element stands. */
export function themeFor(element: Element, wanted: string | null | undefined): 'light' | 'dark' {
  const theme = readTheme(wanted);
  return theme === 'light' || theme === 'dark' ? theme : themeOf(element);
}

/** The theme of the page where this element stands. */
export function themeOf(element: Element): 'light' | 'dark' {
  for (let node: Node | null = element; node; node = around(node)) {
    const light =
      node instanceof Element ? lightness(getComputedStyle(node).backgroundColor) : undefined;
    if (light !== undefined) return light < 0.4 ? 'dark' : 'light';
  }
  // Nothing opaque: the browser's own canvas, which `host.ts` keeps in a property that nobody looks at.
  const canvas = lightness(getComputedStyle(element).columnRuleColor);
  return canvas !== undefined && canvas < 0.4 ? 'dark' : 'light';
}
