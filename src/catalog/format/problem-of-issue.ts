/** What zod says of a value, in words that its author can act upon. */
import type * as z from 'zod/mini';
import { valueAt } from './json-value.ts';
import { error, type Path, type Problem, pathText } from './problems.ts';
import { quoted } from './quoted.ts';

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
  boolean: 'true or false',
};

/** The field's name; an item of a list goes by the list's name and its place. */
function nameAt(path: Path): string {
  if (path.length === 0) return 'The file';
  const at = path.findLastIndex(key => typeof key === 'string');
  return `"${pathText(path.slice(at))}"`;
}

/**
 * @param root the whole value that was parsed
 * @param about the field's own description
 */
export function problemOfIssue(issue: z.core.$ZodIssue, root: unknown, about: string): Problem {
  const { path } = issue;
  const value = valueAt(root, path);
  const name = nameAt(path);
  const shown = typeof value === 'object' ? typeName(value) : quoted(value);
  if (value === undefined) return error(path, 'missing', `${name} is missing.`, `Add it. ${about}`);
  if (typeof value === 'string' && !value.trim())
    return error(path, 'empty', `${name} is empty.`, about);
  switch (issue.code) {
    case 'invalid_type': {
      const wanted = WANTED[issue.expected] ?? issue.expected;
      const message = `${name} is ${typeName(value)}.`;
      return error(path, 'wrong-type', message, `Write ${wanted}. ${about}`);
    }
    case 'invalid_value': {
      const wanted = issue.values.map(String).join(', ');
      const words = issue.values.length > 1 ? `Use one of: ${wanted}.` : `Write ${wanted}.`;
      return error(path, 'unknown-value', `${name} cannot be ${shown}.`, `${words} ${about}`);
    }
    case 'invalid_key':
      return error(path, 'wrong-form', `${name} is not a name that is allowed here.`, about);
    case 'too_small':
      return error(
        path,
        'empty',
        `${name} is ${Array.isArray(value) ? 'empty' : 'too small'}.`,
        about,
      );
    default:
      return error(path, 'wrong-form', `${name} cannot be ${shown}.`, about);
  }
}
