/** The part of the editor's context that a form needs. */
import type { FileProblem } from '../../catalog/format/problems.ts';
import { type CatalogForm, programsOf } from '../form/catalog-forms.ts';
import { problemsByField } from '../form/problems-by-field.ts';
import type { FormContext } from '../form-view/form-context.ts';
import type { EditorContext } from './editor-context.ts';

export const formContextOf = (
  { openCatalog, muscles, set, focus }: EditorContext,
  { root }: CatalogForm,
  problems: readonly FileProblem[],
): FormContext => ({
  problems: problemsByField(problems, root),
  muscles,
  programs: programsOf(openCatalog.doc),
  set,
  endStep: () => openCatalog.endStep(),
  focus,
});
