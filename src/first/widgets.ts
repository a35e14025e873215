import { rootOf } from '../page/shadow-root.ts';

/** An image or a form of the page may bear the name, and stand in its place in `document`. */
export const find = (selector: string): readonly Element[] => [
  ...Document.prototype.querySelectorAll.call(document, selector),
];

/** The widgets of the page; that of a placeholder stands in its shadow root. */
export const widgets = (): readonly Element[] => [
  ...find('care-picks'),
  ...find('.care-picks').flatMap(
    placeholder => rootOf(placeholder)?.querySelector('care-picks') ?? [],
  ),
];
