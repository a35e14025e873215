/** Reading a value of unknown shape, and writing findings on it: for checks that must never throw. */
import { type Path, type Problem, type ProblemCode, pathText } from './problems.ts';

export type Loose = Readonly<Record<string, unknown>>;

export const isRecord = (value: unknown): value is Loose =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The object behind these keys, or an empty one. */
export function recordAt(value: unknown, ...keys: readonly string[]): Loose {
  const found = at(value, keys);
  return isRecord(found) ? found : {};
}

/** The list behind these keys, or an empty one. */
export function listAt(value: unknown, ...keys: readonly string[]): readonly unknown[] {
  const found = at(value, keys);
  return Array.isArray(found) ? found : [];
}

function at(value: unknown, keys: readonly string[]): unknown {
  return keys.reduce<unknown>(
    (inner, key) => (isRecord(inner) && Object.hasOwn(inner, key) ? inner[key] : undefined),
    value,
  );
}

const finding =
  (severity: Problem['severity']) =>
  (path: Path, code: ProblemCode, message: string, remedy: string): Problem => ({
    path: pathText(path),
    code,
    severity,
    message,
    remedy,
  });

export const error = finding('error');
export const warning = finding('warning');
