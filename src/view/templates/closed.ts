/**
 * Where what tells of answers is drawn. Until the self-check is loaded there are no answers, and it stands in the tree
 * like everything else; from then on in a closed root, whatever is answered.
 */
import type { View } from './view.ts';

export const closed = (content: unknown, view: View): unknown =>
  view.closed ? view.closed(content, view.layout) : content;
