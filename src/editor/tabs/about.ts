/** The author and the shop programmes. */
import { html, type TemplateResult } from 'lit';
import { shellForm } from '../form/catalog-forms.ts';
import { formTemplate } from '../form-view/form.ts';
import type { EditorContext } from './editor-context.ts';
import { formContextOf } from './form-context-of.ts';

export function aboutTab(context: EditorContext): TemplateResult {
  const { openCatalog, schema } = context;
  const form = shellForm(openCatalog.doc, schema);
  if (!form)
    return html`<p class="note">
      The part of the file around the products cannot be read. You can correct it under “The file”.
    </p>`;
  return html`<div class="narrow">
    <h3 tabindex="-1">You and your shops</h3>
    ${formTemplate(form, formContextOf(context, form, openCatalog.problemsOf(-1)))}
  </div>`;
}
