/** What a tree that stands there shows without being drawn anew: one phase of what it holds, and that something did not load. */
import type { Phase } from '../domain/types.ts';

/** @param phase absent: both again. A list of one phase, whose parts do not say for which they are, stays whole */
export function showPhase(tree: ParentNode, phase?: Phase): void {
  for (const { parentElement: part } of tree.querySelectorAll('.section > .phase-heading'))
    if (part) part.hidden = phase !== undefined && ![phase, 'either'].includes(part.id);
}

/** Says in place that what a reader opens did not load, and takes back a choice that nobody can carry out. */
export function showLoadFailure(root: ParentNode): void {
  const words = root.querySelector('.on-paper')?.textContent;
  if (words) for (const waiting of root.querySelectorAll('.unloaded')) waiting.textContent = words;
  for (const input of root.querySelectorAll<HTMLInputElement>('.phase input'))
    input.checked = input.defaultChecked;
  showPhase(root);
}
