/**
 * From text to a catalog, or to everything that is wrong with its form, all at once.
 *
 * The value that comes out is the author's own, unchanged: the schema judges and never rewrites.
 */
import * as z from 'zod/mini';
import { brief } from '../../domain/brief.ts';
import { DEEPEST, type JsonSyntax, jsonSyntax } from './json-syntax.ts';
import { oddCharacter } from './odd-character.ts';
import { problemOfIssue } from './problem-of-issue.ts';
import { error, type Path, type Problem, warning } from './problems.ts';
import { CATALOG } from './schema.ts';

/** The value that a text holds, as far as it could be read, and what is wrong with it. */
export interface Parsed {
  readonly value: unknown;
  readonly problems: readonly Problem[];
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
  return 'The documentation describes the form of a catalog.';
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
    const message = `"${brief(name)}" is not a property that Care Picks knows.`;
    const remedy = `Check its spelling, or leave it: it is not used. Known here: ${known(schema)}.`;
    return warning([...path, key], 'unknown-property', message, remedy);
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
  'Look for a missing or an extra comma, quote or bracket there or on the line before.';
const COMMENT = 'Remove the comment: JSON has no comments.';
const PAGE = 'This is a web page (HTML). Take the file itself, as you saved it.';

function remedyOf(found: string): string {
  if (/^(?:\/[/*]|#)/.test(found)) return COMMENT;
  return found === '<' ? PAGE : BRACKETS;
}

function notJson({ broken }: JsonSyntax): Problem {
  if (!broken) return error([], 'not-json', 'The file is not JSON.', BRACKETS);
  const { line, column, wanted, found, character } = broken;
  const odd = oddCharacter(character);
  const isWhole = [...found].length > 1;
  const shown = found ? JSON.stringify(found) : 'the end of the file';
  const instead = odd ? `${isWhole ? `${shown} with ` : ''}${odd.name}` : shown;
  return {
    path: `line ${line}`,
    code: 'not-json',
    severity: 'error',
    message: `The file is not JSON from line ${line}, column ${column}, on: expected ${wanted}, but found ${instead}.`,
    remedy: odd?.remedy ?? remedyOf(found),
  };
}

const tooDeep = (line: number): Problem => ({
  path: `line ${line}`,
  code: 'wrong-form',
  severity: 'error',
  message: `The brackets on line ${line} are inside ${DEEPEST} others.`,
  remedy: 'Remove what is in them: no catalog is that deep.',
});

const repeated = (path: Path): Problem =>
  error(
    path,
    'duplicate-property',
    `"${brief(String(path.at(-1)))}" is given twice, and only the last one counts.`,
    'Combine them into one, or remove the one that does not belong.',
  );

/** Reads a catalog's text. Never throws. */
export function parse(source: string): Parsed {
  const text = withoutMark(source);
  const syntax = jsonSyntax(text);
  if (syntax.tooDeep !== undefined)
    return { value: undefined, problems: [tooDeep(syntax.tooDeep)] };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    // Each engine says something else of it, so none of that is passed on.
    return { value: undefined, problems: [notJson(syntax)] };
  }
  const issues = CATALOG.safeParse(value).error?.issues ?? [];
  return {
    value,
    problems: [
      ...syntax.repeated.map(repeated),
      ...issues.map(issue => problemOfIssue(issue, value, aboutIssue(issue))),
      ...unknownProperties(CATALOG, value, []),
    ],
  };
}
