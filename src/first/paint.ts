/**
 * The first paint of a widget that asks for nothing special: the finished tree, without the library and the
 * rules that made it. The element takes it over later, as it stands (elements/adopted-tree.ts).
 */

import { normalizeName } from '../domain/name.ts';
import { LIVE_OPTIONS, readPhase } from '../domain/options.ts';
import { fetchFromFolder } from '../loading/json-files.ts';
import { isFallback } from '../page/fallback.ts';
import { keepSeen } from '../page/keep-seen.ts';
import { scriptBase } from '../page/script-base.ts';
import { openRoot, rootOf } from '../page/shadow-root.ts';
import { themeFor } from '../page/theme.ts';
import { isForCountry, serializeOptions } from '../page/tree-options.ts';
import { shadowCss } from '../view/styles/shadow.ts';
import { isFirstFile } from './first-file.ts';
import { build, type Tree } from './tree.ts';

/** Whether the finished tree of its muscle, or one phase of it, is what it asks for. */
export const isSimple = (element: Element): boolean =>
  /^(?!auto$)\S/i.test(element.getAttribute('muscle')?.trim() ?? '') &&
  LIVE_OPTIONS.every(name => !element.hasAttribute(name)) &&
  !element.closest('care-catalog') &&
  !rootOf(element);

let sheet: CSSStyleSheet | undefined;

function styles(): CSSStyleSheet {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(shadowCss);
  }
  return sheet;
}

/**
 * Puts the tree into the element's shadow root.
 *
 * @returns whether it stands there; it does not where there is none, or where the element is there already
 */
export async function paint(element: Element): Promise<boolean> {
  const name = normalizeName(element.getAttribute('muscle') ?? '');
  const loading = fetchFromFolder(`${scriptBase()}first/`, name, new AbortController().signal);
  // What needs no file is made while the file is on its way.
  const sheets = [styles()];
  const theme = themeFor(element, element.getAttribute('theme'));
  const file = await loading;
  if (!isFirstFile(file) || customElements.get('care-picks') || !isSimple(element)) return false;
  const phase = readPhase(element.getAttribute('phase'));
  const data = file[phase ?? 'tree'];
  if (!Array.isArray(data)) return false;
  const tree = build(data as Tree, file.shared) as HTMLElement;
  if (!isForCountry(tree.dataset.country, element.getAttribute('country'))) return false;
  tree.dataset.theme = theme;
  tree.dataset.asked = serializeOptions({ muscle: name, phase });
  const slot = document.createElement('slot');
  slot.hidden = isFallback(element);
  const root = openRoot(element);
  root.adoptedStyleSheets = sheets;
  root.append(tree, slot);
  keepSeen(root);
  // For `embed.js` alone: authors are told by the element, when it can answer them.
  element.dispatchEvent(new Event('care-picks-paint'));
  return true;
}
