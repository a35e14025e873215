/** Whether a finished tree is all that a widget asks for. */
import { normalizeName } from '../domain/name.ts';
import { FLAGS, LIVE_OPTIONS, type OptionName, readFlag } from '../domain/options.ts';
import { rootOf } from '../page/shadow-root.ts';

export const nameOf = (element: Element): string =>
  normalizeName(element.getAttribute('muscle') ?? '');

/** Whether it asks for what a finished tree does not hold. */
const asksFor = (element: Element, name: OptionName): boolean =>
  FLAGS.some(flag => flag === name)
    ? readFlag(element.getAttribute(name)) === true
    : element.hasAttribute(name);

/** Whether the finished tree of its muscle, or one phase of it, is what it asks for. */
export const isSimple = (element: Element): boolean =>
  // What `auto` is has yet to be found.
  !['', 'auto'].includes(nameOf(element)) &&
  !LIVE_OPTIONS.some(name => asksFor(element, name)) &&
  !element.closest('care-catalog') &&
  !rootOf(element);
