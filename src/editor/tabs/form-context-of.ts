/** The part of the editor's context that a form needs. */
import { type FileProblem, pathText } from '../../catalog/format/problems.ts';
import { valueIn } from '../document/doc.ts';
import { type CatalogForm, programsOf } from '../form/catalog-forms.ts';
import { problemsByField } from '../form/problems-by-field.ts';
import type { FormContext } from '../form-view/form-context.ts';
import { isCurrent } from '../session/paste-address.ts';
import type { EditorContext } from './editor-context.ts';

export const formContextOf = (
  { openCatalog, muscles, readyPrograms, view, set, paste, focus }: EditorContext,
  { root }: CatalogForm,
  problems: readonly FileProblem[],
): FormContext => ({
  problems: problemsByField(problems, root),
  muscles,
  programs: programsOf(openCatalog.doc),
  readyPrograms,
  set,
  valueAt: path => valueIn(openCatalog.doc, path),
  paste,
  pastedInto: path =>
    view.pasted &&
    pathText(view.pasted.path) === pathText(path) &&
    isCurrent(view.pasted, openCatalog)
      ? view.pasted.placement
      : undefined,
  endStep: () => openCatalog.endStep(),
  focus,
});
