/**
 * What is wrong with a catalog, as data: where, what, and how to mend it. Nobody parses a message.
 */
import type * as z from 'zod/mini';
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

/** `products[2].care.muscles.soleus`; a key that is no plain name stands in quotes. */
export function pathText(path: Path): string {
  return path.reduce<string>((text, key) => {
    if (typeof key === 'number') return `${text}[${key}]`;
    const name = String(key);
    if (!/^[\w$-]+$/.test(name)) return `${text}[${JSON.stringify(name)}]`;
    return text ? `${text}.${name}` : name;
  }, '');
}

/** The place of the product that a finding is about; -1 for the file as a whole. */
export const productOf = ({ path }: Problem): number =>
  Number(/^products\[(\d+)\]/.exec(path)?.[1] ?? -1);

/** The value at a path, own properties only. */
export function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (inner, key) =>
      typeof inner === 'object' && inner !== null && Object.hasOwn(inner, key)
        ? (inner as Record<PropertyKey, unknown>)[key]
        : undefined,
    value,
  );
}

const typeName = (value: unknown): string => {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  return (
    { object: 'an object', string: 'text', number: 'a number', boolean: 'true or false' }[
      typeof value as string
    ] ?? typeof value
  );
};

const WANTED: Readonly<Record<string, string>> = {
  string: 'text in quotes',
  array: 'a list in square brackets',
  object: 'an object in curly brackets',
  record: 'an object in curly brackets',
  int: 'a whole number',
  number: 'a number',
};

/** The field's name; an item of a list goes by the list's name and its place. */
function nameAt(path: Path): string {
  if (path.length === 0) return 'The file';
  const at = path.findLastIndex(key => typeof key === 'string');
  return `"${pathText(path.slice(at))}"`;
}

/** A zod issue in our words; `about` is the field's own description. */
export function problemOfIssue(issue: z.core.$ZodIssue, root: unknown, about: string): Problem {
  const path = pathText(issue.path);
  const value = valueAt(root, issue.path);
  const name = nameAt(issue.path);
  const found = typeof value === 'object' ? typeName(value) : JSON.stringify(value);
  const finding = (code: ProblemCode, message: string, remedy: string): Problem => ({
    path,
    code,
    severity: 'error',
    message,
    remedy,
  });
  if (value === undefined) return finding('missing', `${name} is missing.`, `Add it. ${about}`);
  if (value === '' || (typeof value === 'string' && !value.trim()))
    return finding('empty', `${name} is empty.`, about);
  switch (issue.code) {
    case 'invalid_type': {
      const wanted = WANTED[issue.expected] ?? issue.expected;
      return finding('wrong-type', `${name} is ${typeName(value)}.`, `Write ${wanted}. ${about}`);
    }
    case 'invalid_value': {
      const wanted = issue.values.map(String).join(', ');
      const words = issue.values.length > 1 ? `Use one of: ${wanted}.` : `Write ${wanted}.`;
      return finding('unknown-value', `${name} cannot be ${found}.`, `${words} ${about}`);
    }
    case 'invalid_key':
      return finding('wrong-form', `${name} is no name that can stand here.`, about);
    case 'too_small':
      return finding('empty', `${name} has too little in it.`, about);
    default:
      return finding('wrong-form', `${name} cannot be ${found}.`, about);
  }
}
