/**
 * The widget in the preview, as any page would find it: an element that appears some time after the line
 * that embeds it, and that reacts to its attributes.
 */
import { OPTION_NAMES } from '../../src/domain/options.ts';
import { setAttributes } from '../../src/editor/preview/set-attributes.ts';
import { attributes, type Options } from '../snippet/snippet.ts';

/** The widget is in the post, or in the shadow root of a placeholder. */
const findWidget = (page: Document): Element | null =>
  page.querySelector('care-picks') ??
  page.querySelector('.care-picks')?.shadowRoot?.querySelector('care-picks') ??
  null;

/** The widget of a page, as soon as it is there. */
export function whenWidget(page: Document): Promise<Element> {
  return new Promise(resolve => {
    const look = (): boolean => {
      const widget = findWidget(page);
      if (widget) resolve(widget);
      return widget !== null;
    };
    if (look()) return;
    const observer = new MutationObserver(() => {
      if (look()) observer.disconnect();
    });
    observer.observe(page, { childList: true, subtree: true });
  });
}

/** Sets the attributes that were chosen, and removes those that are back at their default. */
export const applyTo = (widget: Element, options: Options): void =>
  setAttributes(widget, OPTION_NAMES, attributes(options));

/** What is tried here the element does, also where the picks stand below what is seen of the page. */
export function askForElement(page: Document, scriptBase: string): void {
  const script = page.createElement('script');
  script.type = 'module';
  // Where it does not come, the line itself says so.
  script.text = `import('${scriptBase}care-picks.js').then(({ define }) => define(), () => {});`;
  page.head.append(script);
}
