import type { FileProblem } from '../catalog/format/problems.ts';
import { problemsText } from '../catalog/format/problems-text.ts';

/** A catalog has errors, and nothing can be made of it. Its message has them all, each with its remedy. */
export class CatalogProblems extends Error {
  override readonly name = 'CatalogProblems';
  /** What is wrong, warnings too. */
  readonly problems: readonly FileProblem[];

  constructor(file: string, problems: readonly FileProblem[]) {
    super(problemsText(file, problems));
    this.problems = problems;
  }
}
