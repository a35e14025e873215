/**
 * From text to a catalog, or to everything that is wrong with its form, all at once.
 *
 * The value that comes out is the author's own, unchanged: the schema judges and never rewrites.
 */
import * as z from 'zod/mini';
import { DEEPEST, type JsonSyntax, jsonSyntax } from './json-syntax.ts';
import { type Path, type Problem, pathText, problemOfIssue } from './problems.ts';
import { CATALOG } from './schema.ts';

/** The value that the text holds, as far as it could be read, and the findings on its form. */
export interface Parsed {
  readonly value: unknown;
  readonly findings: readonly Problem[];
}

/** What of a schema is needed to walk it beside a value. */
interface Def {
  readonly shape?: Readonly<Record<string, z.core.$ZodType>>;
  readonly element?: z.core.$ZodType;
  readonly innerType?: z.core.$ZodType;
  readonly keyType?: z.core.$ZodType;
  readonly valueType?: z.core.$ZodType;
}

// zod types a schema's definition by its class; walking needs only the few keys that any may have.
const defOf = (schema: z.core.$ZodType): Def => schema._zod.def as unknown as Def;

/** The schema one step further in, through what is optional. */
function step(schema: z.core.$ZodType | undefined, key: PropertyKey): z.core.$ZodType | undefined {
  if (!schema) return undefined;
  const def = defOf(schema);
  if (def.innerType) return step(def.innerType, key);
  if (def.shape) return Object.hasOwn(def.shape, key) ? def.shape[String(key)] : undefined;
  return def.element ?? def.valueType;
}

/** What a field is, in the schema's own words. */
function aboutField(path: Path): string {
  let schema: z.core.$ZodType | undefined = CATALOG;
  for (const key of path) schema = step(schema, key);
  for (; schema; schema = defOf(schema).innerType) {
    const about = z.globalRegistry.get(schema)?.description;
    if (about) return about;
  }
  return 'The README describes the form of a catalog.';
}

/** A key is told by what keys are for, everything else by its own field. */
function aboutIssue({ code, path }: z.core.$ZodIssue): string {
  if (code !== 'invalid_key') return aboutField(path);
  let schema: z.core.$ZodType | undefined = CATALOG;
  for (const key of path.slice(0, -1)) schema = step(schema, key);
  const keys = schema && defOf(inner(schema)).keyType;
  return (keys && z.globalRegistry.get(keys)?.description) ?? aboutField(path);
}

/** Properties that the schema does not know, wherever they stand. */
function unknownProperties(
  schema: z.core.$ZodType | undefined,
  value: unknown,
  path: Path,
): readonly Problem[] {
  if (!schema || typeof value !== 'object' || value === null) return [];
  const isOpen = Array.isArray(value) || !defOf(inner(schema)).shape;
  return Object.entries(value).flatMap(([name, item]) => {
    const key = Array.isArray(value) ? Number(name) : name;
    const next = step(schema, key);
    if (next || isOpen) return unknownProperties(next, item, [...path, key]);
    const finding: Problem = {
      path: pathText([...path, key]),
      code: 'unknown-property',
      severity: 'warning',
      message: `"${name}" is not a property that Care Picks knows.`,
      remedy: `Check its spelling, or leave it: it is not used. Known here: ${known(schema)}.`,
    };
    return finding;
  });
}

function inner(schema: z.core.$ZodType): z.core.$ZodType {
  const { innerType } = defOf(schema);
  return innerType ? inner(innerType) : schema;
}

const known = (schema: z.core.$ZodType): string =>
  Object.keys(defOf(inner(schema)).shape ?? {}).join(', ');

/** JSON that an editor saved with a byte order mark is JSON all the same. */
const withoutMark = (text: string): string => text.replace(/^\uFEFF/, '');

const BRACKETS =
  'Look for a missing or a surplus comma, quote or bracket there or on the line before.';

function brokenFinding({ broken }: JsonSyntax): Problem {
  const all = { code: 'not-json', severity: 'error' } as const;
  if (!broken) return { ...all, path: '', message: 'The file is not JSON.', remedy: BRACKETS };
  const { line, wanted, found } = broken;
  const where = found ? `${JSON.stringify(found)} stands` : 'the file ends';
  return {
    ...all,
    path: `line ${line}`,
    message: `The file is not JSON from line ${line} on: ${wanted} should stand where ${where}.`,
    remedy: BRACKETS,
  };
}

const deepFinding = (line: number): Problem => ({
  path: `line ${line}`,
  code: 'wrong-form',
  severity: 'error',
  message: `The brackets on line ${line} stand within ${DEEPEST} others.`,
  remedy: 'Take out what stands in them: no catalog is as deep.',
});

const repeatedFinding = (path: Path): Problem => ({
  path: pathText(path),
  code: 'duplicate-property',
  severity: 'error',
  message: `"${String(path.at(-1))}" is given twice, and only the last of them counts.`,
  remedy: 'Put all into one, or take out what does not belong.',
});

/** Reads a catalog's text. Never throws. */
export function parse(source: string): Parsed {
  const text = withoutMark(source);
  const syntax = jsonSyntax(text);
  if (syntax.tooDeep !== undefined)
    return { value: undefined, findings: [deepFinding(syntax.tooDeep)] };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    // What the engine says of it differs from engine to engine.
    return { value: undefined, findings: [brokenFinding(syntax)] };
  }
  const { error } = CATALOG.safeParse(value);
  const issues = error?.issues.map(issue => problemOfIssue(issue, value, aboutIssue(issue))) ?? [];
  return {
    value,
    findings: [
      ...syntax.repeated.map(repeatedFinding),
      ...issues,
      ...unknownProperties(CATALOG, value, []),
    ],
  };
}
