/**
 * What is wrong with a catalog, as data: where, what, and how to put it right. Nobody parses a message.
 */
import { brief } from '../../domain/brief.ts';
import type { ProblemCode } from './problem-codes.ts';

export type { ProblemCode };

/** One thing that is wrong. An `error` keeps the whole catalog from being shown; a `warning` does not. */
export interface Problem {
  /** Where in the file: `products[2].care.uses[0].modality`; empty for the file as a whole. */
  readonly path: string;
  readonly code: ProblemCode;
  readonly severity: 'error' | 'warning';
  /** What is wrong, in one sentence. */
  readonly message: string;
  /** What to do about it, in one sentence. */
  readonly remedy: string;
}

/** A problem and the file that it is in. */
export interface FileProblem extends Problem {
  readonly file: string;
}

export type Path = readonly PropertyKey[];

/** A property may be called anything; a path has to stay readable. */
const LONGEST_NAME = 200;

/** `products[2].care.muscles.soleus`; a key that is not a plain name stands in quotes. */
export function pathText(path: Path): string {
  return path.reduce<string>((text, key) => {
    if (typeof key === 'number') return `${text}[${key}]`;
    const name = brief(String(key), LONGEST_NAME);
    if (!/^[\w$-]+$/.test(name)) return `${text}[${JSON.stringify(name)}]`;
    return text ? `${text}.${name}` : name;
  }, '');
}

/** The place of the product that a problem is about; -1 for the file as a whole. */
export const productOf = ({ path }: Problem): number =>
  Number(/^products\[(\d+)\]/.exec(path)?.[1] ?? -1);

const problem =
  (severity: Problem['severity']) =>
  (path: Path, code: ProblemCode, message: string, remedy: string): Problem => ({
    path: pathText(path),
    code,
    severity,
    message,
    remedy,
  });

export const error = problem('error');
export const warning = problem('warning');
