/** The desk as the form sees it. */
import type { FileProblem } from '../../catalog/format/problems.ts';
import { type FileForm, programsOf } from '../form/catalog-forms.ts';
import { place } from '../form/problems-by-field.ts';
import type { FormContext } from '../form-view/form-context.ts';
import type { Desk } from './editor-context.ts';

export const formContext = (
  desk: Desk,
  { root }: FileForm,
  problems: readonly FileProblem[],
): FormContext => ({
  placed: place(problems, root),
  muscles: desk.muscles,
  programs: programsOf(desk.editor),
  set: desk.set,
  settle: () => desk.editor.settle(),
  focus: desk.focus,
});
