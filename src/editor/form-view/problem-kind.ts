/** How grave a problem is for an author: what is not filled in or not confirmed yet is not a mistake. */
import type { FileProblem } from '../../catalog/format/problems.ts';
import { counted } from '../../domain/words.ts';

export type ProblemKind = 'error' | 'unconfirmed' | 'unfilled' | 'warning';

const isUnfilled = ({ code }: FileProblem): boolean => code === 'missing' || code === 'empty';

export function kindOf(problem: FileProblem): ProblemKind {
  if (problem.code === 'unconfirmed') return 'unconfirmed';
  return isUnfilled(problem) ? 'unfilled' : problem.severity;
}

export const KIND_LABELS: Readonly<Record<ProblemKind, string>> = {
  error: 'Error',
  unconfirmed: 'To confirm',
  unfilled: 'To fill in',
  warning: 'Warning',
};

/** "2 errors, 1 warning, 3 to fill in". */
export function tally(problems: readonly FileProblem[]): string {
  const count = (kind: ProblemKind): number =>
    problems.filter(problem => kindOf(problem) === kind).length;
  const unconfirmed = count('unconfirmed');
  const [errors, warnings, unfilled] = [count('error'), count('warning'), count('unfilled')];
  return [
    errors > 0 ? counted(errors, 'error') : '',
    warnings > 0 ? counted(warnings, 'warning') : '',
    unfilled > 0 ? `${unfilled} to fill in` : '',
    unconfirmed > 0 ? `${unconfirmed} to confirm` : '',
  ]
    .filter(Boolean)
    .join(', ');
}
