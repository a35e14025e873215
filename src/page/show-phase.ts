/** One phase of a tree that stands there already, shown at once by what it holds. */
import type { Phase } from '../domain/types.ts';

export function showPhase(tree: ParentNode, phase: Phase): void {
  for (const section of tree.querySelectorAll<HTMLElement>('.section'))
    section.hidden = ![phase, 'either'].includes(section.id);
}
