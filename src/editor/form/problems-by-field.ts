/** Which problem is shown beside which field: beside its own, or beside the nearest one around it. */
import { type FileProblem, pathText } from '../../catalog/format/problems.ts';
import { groupBy } from '../../domain/lists.ts';
import { allFields, type Field } from './fields.ts';
import { nearest, readPath } from './paths.ts';

/** The problems of each field, by the text of the field's path. */
export type ProblemsByField = ReadonlyMap<string, readonly FileProblem[]>;

/** @param root the form; a problem that belongs to none of its fields is shown at its top */
export function problemsByField(problems: readonly FileProblem[], root: Field): ProblemsByField {
  const known = new Set(allFields(root).map(({ path }) => pathText(path)));
  const top = pathText(root.path);
  return groupBy(problems, ({ path }) => nearest(readPath(path), known) ?? top);
}
