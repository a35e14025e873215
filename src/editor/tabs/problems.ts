/** Every problem that the check found. */
import type { TemplateResult } from 'lit';
import { type FileProblem, productOf } from '../../catalog/format/problems.ts';
import { nameOf, summaryOf } from '../document/product-summary.ts';
import type { EditorContext } from './editor-context.ts';
import { problemList } from './problem-list.ts';
import { PAGE_SIZE } from './view-state.ts';

export function problemsTab({ openCatalog, view, goTo, setView }: EditorContext): TemplateResult {
  const name = (problem: FileProblem): string => {
    const item = openCatalog.doc.items[productOf(problem)];
    return item ? nameOf(summaryOf(item)) : 'The file';
  };
  return problemList({
    problems: openCatalog.report?.problems ?? [],
    silenced: openCatalog.report?.silenced ?? 0,
    limit: view.problemLimit,
    nameOf: name,
    goTo,
    showMore: () => setView({ problemLimit: view.problemLimit + PAGE_SIZE }),
  });
}
