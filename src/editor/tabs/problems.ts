/** Everything that the check found, each with the way to its field. */
import type { TemplateResult } from 'lit';
import { type FileProblem, productOf } from '../../catalog/format/problems.ts';
import { nameOf, summaryOf } from '../document/product-summary.ts';
import { findingsList } from '../form-view/problems.ts';
import { type Desk, PAGE } from './editor-context.ts';

export function findingsRoom({ editor, look, go, turn }: Desk): TemplateResult {
  const name = (problem: FileProblem): string => {
    const item = editor.doc.items[productOf(problem)];
    return item ? nameOf(summaryOf(item)) : 'The file';
  };
  return findingsList({
    problems: editor.report?.problems ?? [],
    silenced: editor.report?.silenced ?? 0,
    most: look.mostFindings,
    nameOf: name,
    go,
    more: () => turn({ mostFindings: look.mostFindings + PAGE }),
  });
}
