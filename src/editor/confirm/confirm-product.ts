/** One product of an import on one screen: what was guessed of it, each with its reason, to be mended and confirmed. */
import { html, nothing, type TemplateResult } from 'lit';
import { isRecord } from '../../catalog/format/json-value.ts';
import { pathText } from '../../catalog/format/problems.ts';
import type { UnconfirmedField } from '../../catalog/format/unconfirmed.ts';
import type { Unconfirmed } from '../../import/draft/draft-catalog.ts';
import type { CatalogForm } from '../form/catalog-forms.ts';
import { type Field, innerFields } from '../form/fields.ts';
import { hasProblem } from '../form-view/arranged.ts';
import { fieldTemplate } from '../form-view/field.ts';
import { fieldProblems } from '../form-view/field-problems.ts';
import type { FormContext } from '../form-view/form-context.ts';
import { ownWords } from './own-words.ts';
import { unconfirmedOf, withoutUse } from './unconfirmed.ts';

/** In the order in which one follows from the other. */
const ASKED: readonly UnconfirmedField[] = ['modality', 'phases', 'why', 'how'];

/** What else of a product an import writes. */
const BESIDE = ['title', 'muscles', 'offers', 'cautions'];

const named = (fields: readonly Field[], name: string): Field | undefined =>
  fields.find(({ path }) => path.at(-1) === name);

function asked(field: Field, entry: Unconfirmed | undefined, context: FormContext): TemplateResult {
  const text = field.kind === 'text' ? field.value : '';
  const label = field.label.toLowerCase();
  return html`<div class="asked">
    ${fieldTemplate(field, context)}
    ${entry ? html`<p class="reason">${entry.reason}</p>` : nothing}
    ${
      entry?.words
        ? ownWords({
            words: entry.words,
            text,
            label,
            write: written => context.set(field.path, written, label),
          })
        : nothing
    }
  </div>`;
}

function removeUse(use: Field, context: FormContext): void {
  const care = use.path.slice(0, -2);
  const value = context.valueAt(care);
  if (isRecord(value))
    context.set(care, withoutUse(value, Number(use.path.at(-1))), 'removal of a use');
}

function useTemplate(
  use: Field,
  count: number,
  entries: readonly Unconfirmed[],
  context: FormContext,
): TemplateResult {
  const at = Number(use.path.at(-1));
  const entryFor = (name: UnconfirmedField): Unconfirmed | undefined =>
    entries.find(entry => entry.field === name && (entry.use ?? at) === at);
  const fields = ASKED.flatMap(name => {
    const field = named(innerFields(use), name);
    return field ? asked(field, entryFor(name), context) : [];
  });
  if (count === 1) return html`<div class="fields">${fields}</div>`;
  return html`<fieldset class="section">
    <legend>Use ${at + 1} of ${count}</legend>
    <div class="fields">${fields}</div>
    <button type="button" class="small" data-remove-use=${at} @click=${() => removeUse(use, context)}>
      Remove this use
    </button>
  </fieldset>`;
}

/** The product’s name, its muscles and its shops, which an import takes as they stand. */
function beside(fields: readonly Field[], context: FormContext): TemplateResult {
  const shown = BESIDE.flatMap(name => named(fields, name) ?? []);
  const care = shown.find(({ path }) => path.at(-1) === 'muscles')?.path.slice(0, -1);
  const problems = care && context.problems.get(pathText(care));
  return html`<details class="section" ?open=${problems !== undefined || hasProblem(shown, context)}>
    <summary><h4>Its name, muscles and shops</h4></summary>
    <div class="fields">
      ${care ? fieldProblems(problems, `${pathText(care)}-problems`) : nothing}
      ${shown.map(field => fieldTemplate(field, context))}
    </div>
  </details>`;
}

export function confirmProduct({ root }: CatalogForm, context: FormContext): TemplateResult {
  const product = context.valueAt(root.path);
  const entries = unconfirmedOf(product);
  const top = innerFields(root);
  const care = named(top, 'care');
  const uses = care ? named(innerFields(care), 'uses') : undefined;
  const items = uses ? innerFields(uses) : [];
  return html`${items.map(use => useTemplate(use, items.length, entries, context))}
    ${beside([...top, ...(care ? innerFields(care) : [])], context)}`;
}
