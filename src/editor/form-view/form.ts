/** The form of one product, in parts; those that nothing asks for are closed. */
import { html, nothing, type TemplateResult } from 'lit';
import { type Path, pathText } from '../../catalog/format/problems.ts';
import { allFields, type Field } from '../form/fields.ts';
import type { Section } from '../form/sections.ts';
import { fieldTemplate } from './field.ts';
import type { FormContext } from './form-context.ts';
import { findings } from './problems.ts';

const hasFinding = (fields: readonly Field[], { placed }: FormContext): boolean =>
  fields.flatMap(allFields).some(({ path }) => placed.has(pathText(path)));

const isFilled = (field: Field): boolean => {
  switch (field.kind) {
    case 'text':
    case 'choice':
      return field.value !== '';
    case 'choices':
      return field.value.length > 0;
    case 'list':
      return field.items.length > 0;
    case 'record':
      return field.rows.length > 0;
    case 'group':
      return field.fields.some(isFilled);
    default:
      return field.value !== undefined;
  }
};

/** Fields of the shape that nothing knows are worth their room only where they hold something. */
const isShown = (field: Field): boolean => field.kind !== 'other' || isFilled(field);

const body = (fields: readonly Field[], context: FormContext): TemplateResult =>
  html`<div class="fields">
    ${fields.filter(isShown).map(field => fieldTemplate(field, context))}
  </div>`;

/** `care` has no field of its own: what concerns all of it stands where its muscles are said. */
function careOf(fields: readonly Field[]): Path | undefined {
  const muscles = fields.find(({ path }) => path.at(-2) === 'care' && path.at(-1) === 'muscles');
  return muscles?.path.slice(0, -1);
}

function head(path: Path, context: FormContext): TemplateResult {
  const id = pathText(path);
  return html`<div data-path=${id}>${findings(context.placed.get(id), `${id}-findings`)}</div>`;
}

function part(section: Section, context: FormContext): TemplateResult | typeof nothing {
  const { title, fields, isNeeded } = section;
  if (isNeeded) {
    const care = careOf(fields);
    return html`<section class="part" data-path=${care ? pathText(care) : nothing}>
      <h4>${title}</h4>
      ${care ? head(care, context) : nothing} ${body(fields, context)}
    </section>`;
  }
  if (!fields.some(isShown)) return nothing;
  return html`<details class="part" ?open=${hasFinding(fields, context)}>
    <summary>
      <h4>${title}</h4>
      ${fields.some(isFilled) ? nothing : html`<span class="quiet">optional</span>`}
    </summary>
    ${body(fields, context)}
  </details>`;
}

/** @param root the product, or what stands beside the products; its own findings are the form's */
export const formTemplate = (
  root: Field,
  sections: readonly Section[],
  context: FormContext,
): TemplateResult =>
  html`${head(root.path, context)} ${sections.map(section => part(section, context))}`;
