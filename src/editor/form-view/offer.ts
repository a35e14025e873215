/** A short text made from the long one, to take over with one click until the author has written one. */
import { html, nothing, type TemplateResult } from 'lit';
import { pathText } from '../../catalog/format/problems.ts';
import type { Field } from '../form/fields.ts';
import type { FormContext } from './form-context.ts';

export function offer(
  field: Extract<Field, { kind: 'text' }>,
  context: FormContext,
): TemplateResult | typeof nothing {
  const { offered, label } = field;
  if (!offered) return nothing;
  const take = (): void => {
    context.set(field.path, offered, label.toLowerCase());
    // The button disappears: the field that it filled takes the focus.
    context.focus(field.path);
  };
  return html`<button type="button" class="small" data-offer=${pathText(field.path)} @click=${take}>
    Use “${offered}”
  </button>`;
}
