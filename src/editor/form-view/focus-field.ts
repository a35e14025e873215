/** Puts the focus on the field of a path, or on the nearest around it that the form has. */
import { type Path, pathText } from '../../catalog/format/problems.ts';

const CONTROL = 'input, select, textarea, button, [tabindex]';

export function focusField(root: ParentNode, path: Path): void {
  for (let length = path.length; length > 0; length -= 1) {
    const id = pathText(path.slice(0, length));
    const place = root.querySelector(`[data-path="${CSS.escape(id)}"]`);
    if (!place) continue;
    const details = place.closest('details');
    if (details) details.open = true;
    const own = place.querySelector<HTMLElement>(`[id="${CSS.escape(id)}"]`);
    const control = own ?? place.querySelector<HTMLElement>(CONTROL);
    if (!control) continue;
    control.focus({ preventScroll: true });
    place.scrollIntoView({ block: 'nearest' });
    return;
  }
}
