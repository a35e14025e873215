/** How grave a problem is for an author: something that is not filled in yet is not a mistake. */
import type { FileProblem } from '../../catalog/format/problems.ts';
import { counted } from '../../domain/words.ts';

export type ProblemKind = 'error' | 'unfilled' | 'warning';

const isUnfilled = ({ code }: FileProblem): boolean => code === 'missing' || code === 'empty';

export const kindOf = (problem: FileProblem): ProblemKind =>
  isUnfilled(problem) ? 'unfilled' : problem.severity;

export const KIND_LABELS: Readonly<Record<ProblemKind, string>> = {
  error: 'Error',
  unfilled: 'To fill in',
  warning: 'Warning',
};

/** "2 errors, 1 warning, 3 to fill in". */
export function tally(problems: readonly FileProblem[]): string {
  const count = (kind: ProblemKind): number =>
    problems.filter(problem => kindOf(problem) === kind).length;
  const [errors, warnings, unfilled] = [count('error'), count('warning'), count('unfilled')];
  return [
    errors > 0 ? counted(errors, 'error') : '',
    warnings > 0 ? counted(warnings, 'warning') : '',
    unfilled > 0 ? `${unfilled} to fill in` : '',
  ]
    .filter(Boolean)
    .join(', ');
}
