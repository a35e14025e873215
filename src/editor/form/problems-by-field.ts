/** Which finding stands beside which field: each at its own, or at the nearest around it. */
import { type FileProblem, pathText, productOf } from '../../catalog/format/problems.ts';
import { allFields, type Field } from './fields.ts';
import { nearest, readPath } from './paths.ts';

/** The findings by the text of the path of the field that they stand at. */
export type Placed = ReadonlyMap<string, readonly FileProblem[]>;

/** Those of one product, or with -1 those beside the products. */
export const ofProduct = (problems: readonly FileProblem[], at: number): readonly FileProblem[] =>
  problems.filter(problem => productOf(problem) === at);

/**
 * @param root the form; what fits nowhere stands at its head
 */
export function place(problems: readonly FileProblem[], root: Field): Placed {
  const known = new Set(allFields(root).map(({ path }) => pathText(path)));
  const head = pathText(root.path);
  const placed = new Map<string, FileProblem[]>();
  for (const problem of problems) {
    const at = nearest(readPath(problem.path), known) ?? head;
    placed.set(at, [...(placed.get(at) ?? []), problem]);
  }
  return placed;
}
