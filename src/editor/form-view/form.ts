/** The form of a product or of the rest of the file, in sections; optional ones are closed. */
import { html, nothing, type TemplateResult } from 'lit';
import { type Path, pathText } from '../../catalog/format/problems.ts';
import type { CatalogForm } from '../form/catalog-forms.ts';
import type { Field } from '../form/fields.ts';
import { hasValue } from '../form/has-value.ts';
import type { Section } from '../form/sections.ts';
import { hasProblem } from './arranged.ts';
import { fieldTemplate } from './field.ts';
import { fieldProblems } from './field-problems.ts';
import type { FormContext } from './form-context.ts';

/** A field whose shape is not known can only be looked at: it is shown if there is something in it. */
const isShown = (field: Field): boolean => field.kind !== 'other' || hasValue(field);

const fieldsTemplate = (fields: readonly Field[], context: FormContext): TemplateResult =>
  html`<div class="fields">
    ${fields.filter(isShown).map(field => fieldTemplate(field, context))}
  </div>`;

/** `care` has no field of its own: problems of the whole of it are shown where its muscles are. */
function carePath(fields: readonly Field[]): Path | undefined {
  const muscles = fields.find(({ path }) => path.at(-2) === 'care' && path.at(-1) === 'muscles');
  return muscles?.path.slice(0, -1);
}

function problemsOf(path: Path, context: FormContext): TemplateResult {
  const id = pathText(path);
  return html`<div data-path=${id}>
    ${fieldProblems(context.problems.get(id), `${id}-problems`)}
  </div>`;
}

function sectionTemplate(section: Section, context: FormContext): TemplateResult | typeof nothing {
  const { title, fields, isNeeded } = section;
  if (isNeeded) {
    const care = carePath(fields);
    return html`<section class="section" data-path=${care ? pathText(care) : nothing}>
      <h4>${title}</h4>
      ${care ? problemsOf(care, context) : nothing} ${fieldsTemplate(fields, context)}
    </section>`;
  }
  if (!fields.some(isShown)) return nothing;
  return html`<details class="section" ?open=${hasProblem(fields, context)}>
    <summary>
      <h4>${title}</h4>
      ${fields.some(hasValue) ? nothing : html`<span class="quiet">optional</span>`}
    </summary>
    ${fieldsTemplate(fields, context)}
  </details>`;
}

export const formTemplate = (
  { root, sections }: CatalogForm,
  context: FormContext,
): TemplateResult =>
  html`${problemsOf(root.path, context)}
  ${sections.map(section => sectionTemplate(section, context))}`;
