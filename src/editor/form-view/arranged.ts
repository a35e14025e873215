/**
 * The fields of an object in the order in which an author needs them: first those that matter, then behind one line what
 * few need. A field that has no use there is left out, unless there is something in it.
 */
import { html, nothing, type TemplateResult } from 'lit';
import { pathText } from '../../catalog/format/problems.ts';
import { allFields, type Field } from '../form/fields.ts';
import { hasValue } from '../form/has-value.ts';
import type { CollectionContext, FormContext } from './form-context.ts';

/** By the names of the fields. */
export interface Arrangement {
  readonly first: readonly string[];
  readonly more: readonly string[];
}

export const hasProblem = (fields: readonly Field[], { problems }: FormContext): boolean =>
  fields.flatMap(allFields).some(({ path }) => problems.has(pathText(path)));

export function arranged(
  fields: readonly Field[],
  { first, more }: Arrangement,
  about: string,
  context: CollectionContext,
): TemplateResult {
  const called = (names: readonly string[]): readonly Field[] =>
    names.flatMap(name => fields.find(({ path }) => path.at(-1) === name) ?? []);
  const [atOnce, later] = [called(first), called(more)];
  const stray = fields.filter(
    field =>
      ![...atOnce, ...later].includes(field) && (hasValue(field) || hasProblem([field], context)),
  );
  const closed = [...later, ...stray];
  return html`${atOnce.map(context.drawField)}
    ${
      closed.length > 0
        ? html`<details class="more-fields" ?open=${hasProblem(closed, context)}>
            <summary>
              ${about}
              ${closed.some(hasValue) ? nothing : html` <span class="quiet">optional</span>`}
            </summary>
            <div class="fields">${closed.map(context.drawField)}</div>
          </details>`
        : nothing
    }`;
}
