/** Problems as text for people: on a terminal, and in an error. */
import type { FileProblem } from './problems.ts';

/** Whether any of the problems keeps a catalog from being used. */
export const hasErrors = (problems: readonly FileProblem[]): boolean =>
  problems.some(problem => problem.severity === 'error');

/** `1 error`, `2 errors`. */
export const plural = (count: number, word: string): string =>
  `${count} ${word}${count === 1 ? '' : 's'}`;

function lines({ severity, path, code, message, remedy }: FileProblem): string {
  return [
    `  ${severity}  ${path || '(whole file)'}  [${code}]`,
    `    ${message}`,
    `    → ${remedy}`,
  ].join('\n');
}

/** A first line with their number, then all problems with their remedies. */
export function problemsText(file: string, problems: readonly FileProblem[], silenced = 0): string {
  const errors = problems.filter(problem => problem.severity === 'error').length;
  const counts = `${plural(errors, 'error')}, ${plural(problems.length - errors, 'warning')}`;
  const summary = problems.length === 0 ? 'no problems' : counts;
  const hidden = silenced > 0 ? `, ${silenced} silenced` : '';
  return [`${file}: ${summary}${hidden}`, ...problems.map(lines)].join('\n\n');
}
