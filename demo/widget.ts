/**
 * The widget in the post, as any page would reach it: an element that appears some time after the
 * script that embeds it, and listens to its attributes.
 */
import { CONTROLS } from './form.ts';
import { attributes, type Options } from './snippet.ts';

/** The first widget of the document, now or as soon as it is there. */
export function whenWidget(): Promise<Element> {
  return new Promise(resolve => {
    const look = (): boolean => {
      const widget = document.querySelector('care-picks');
      if (widget) resolve(widget);
      return widget !== null;
    };
    if (look()) return;
    const observer = new MutationObserver(() => {
      if (look()) observer.disconnect();
    });
    observer.observe(document.documentElement, { childList: true, subtree: true });
  });
}

/** Sets what was chosen, and takes away what is back at its default. */
export function applyTo(widget: Element, options: Options): void {
  const given = attributes(options);
  for (const name of CONTROLS) {
    const value = given.get(name);
    if (value === undefined) widget.removeAttribute(name);
    else widget.setAttribute(name, value);
  }
}
