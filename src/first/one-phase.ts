/** One phase of a finished tree, as the element draws it for that phase. */
import type { Phase } from '../domain/phases.ts';

/**
 * Takes the other phase away.
 *
 * @returns whether anything is offered in this one; where nothing is, the element has other words for it
 */
export function removeOtherPhases(tree: Element, phase: Phase): boolean {
  for (const section of tree.querySelectorAll('.section'))
    if (section.id !== phase) section.remove();
  tree.querySelector(`input[value=${phase}]`)?.setAttribute('checked', '');
  return tree.querySelector('.card') !== null;
}
