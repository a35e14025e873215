/** What a script sets on a widget that has no element yet, which no observer tells of. */
import { FLAGS, OPTION_NAMES, readFlag } from '../domain/options.ts';

/** The platform has `lang` itself, as its attribute. */
const NAMES = OPTION_NAMES.filter(name => name !== 'lang').map(
  attribute =>
    [attribute, attribute.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())] as const,
);

/**
 * Calls with the name and the value, once, when one is set or has been. What was set is the widget’s own property by then,
 * as it would be without this: there the element finds it.
 */
export function watchProperties(
  widget: Element,
  set: (property: readonly [name: string, value: unknown]) => void,
  calm: AbortSignal,
): void {
  const before = NAMES.find(([, name]) => Object.hasOwn(widget, name));
  if (before) {
    set([before[1], Reflect.get(widget, before[1])]);
    return;
  }
  let isWatched = true;
  const stop = (): void => {
    if (isWatched) for (const [, name] of NAMES) Reflect.deleteProperty(widget, name);
    isWatched = false;
  };
  for (const [attribute, name] of NAMES)
    Object.defineProperty(widget, name, {
      configurable: true,
      // Elements of another script find what they would find without this.
      get: () => {
        const value = widget.getAttribute(attribute);
        return FLAGS.some(flag => flag === attribute) ? readFlag(value) : (value ?? undefined);
      },
      set: (value: unknown) => {
        stop();
        Reflect.set(widget, name, value);
        set([name, value]);
      },
    });
  calm.addEventListener('abort', stop);
}
