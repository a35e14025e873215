/** The desk as the form sees it. */
import type { FileProblem } from '../../catalog/format/problems.ts';
import { type FileForm, programsOf } from '../file-form.ts';
import { place } from '../form/place.ts';
import type { FormContext } from '../parts/context.ts';
import type { Desk } from './desk.ts';

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
