/** Puts the focus on the field with this path, or on the nearest one around it that the form has. */
import { type Path, pathText } from '../../catalog/format/problems.ts';

const CONTROL = 'input, select, textarea, button, [tabindex]';

export function focusField(root: ParentNode, path: Path): void {
  for (let length = path.length; length > 0; length -= 1) {
    const id = pathText(path.slice(0, length));
    const field = root.querySelector(`[data-path="${CSS.escape(id)}"]`);
    if (!field) continue;
    const details = field.closest('details');
    if (details) details.open = true;
    const control =
      field.querySelector<HTMLElement>(`[id="${CSS.escape(id)}"]`) ??
      field.querySelector<HTMLElement>(CONTROL);
    if (!control) continue;
    control.focus({ preventScroll: true });
    field.scrollIntoView({ block: 'nearest' });
    return;
  }
}
