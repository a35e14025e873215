/** The author and her shop programmes. */
import { html, type TemplateResult } from 'lit';
import { shellForm } from '../form/catalog-forms.ts';
import { formTemplate } from '../form-view/form.ts';
import type { Desk } from './editor-context.ts';
import { formContext } from './form-context.ts';

export function aboutRoom(desk: Desk): TemplateResult {
  const { editor, schema } = desk;
  const found = shellForm(editor, schema);
  if (!found)
    return html`<p class="note">
      What stands around the products cannot be read. Mend it under “The file”.
    </p>`;
  return html`<div class="narrow">
    <h3 tabindex="-1">You and your shops</h3>
    ${formTemplate(found.root, found.sections, formContext(desk, found, editor.problemsOf(-1)))}
  </div>`;
}
