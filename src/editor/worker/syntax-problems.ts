/**
 * Where a text is no JSON, place by place. The check stops at the first mistake; a reader that goes on after
 * one looks for the others, so that all of them can be mended at once.
 */
import { type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import { parse } from '../../catalog/format/parse.ts';
import type { FileProblem } from '../../catalog/format/problems.ts';

const SAID: Readonly<Record<string, readonly [message: string, remedy: string]>> = {
  CommaExpected: ['A comma is missing', 'Put a comma before this, after what stands before it.'],
  ColonExpected: ['A colon is missing', 'Put a colon between the name and what it stands for.'],
  CloseBraceExpected: ['A curly bracket is not closed', 'Put a } where the part ends.'],
  CloseBracketExpected: ['A square bracket is not closed', 'Put a ] where the list ends.'],
  PropertyNameExpected: [
    'A name in quotes is wanted',
    'Take away the comma before this, or put a name in quotes here.',
  ],
  ValueExpected: ['Something is missing', 'Take away the comma before this, or write a value.'],
  UnexpectedEndOfString: ['A quote is missing', 'Put a " where the text ends.'],
  InvalidCommentToken: ['A remark stands here', 'Take it away: JSON has no remarks.'],
  EndOfFileExpected: [
    'Something stands after the end',
    'Take away what follows, or the bracket too many before it.',
  ],
};

/** How many are told: after so many the file is another kind of file. */
const MOST = 20;

/** Every mistake in the form of the text; none when it is JSON. */
export function syntaxProblems(text: string, file: string): readonly FileProblem[] {
  if (isJson(text)) return [];
  const own = parse(text).findings.map(finding => ({ file, ...finding }));
  if (own.some(({ code }) => code !== 'not-json')) return own;
  const errors: ParseError[] = [];
  parseTree(text.replace(/^\uFEFF/, ''), errors, {
    disallowComments: true,
    allowTrailingComma: false,
  });
  const found = errors.slice(0, MOST).map(({ error, offset }): FileProblem => {
    const line = text.slice(0, offset).split('\n').length;
    const [message, remedy] = SAID[printParseErrorCode(error)] ?? [
      'This cannot be read',
      'Look for a missing or a surplus comma, quote or bracket here or on the line before.',
    ];
    return {
      file,
      path: `line ${line}`,
      code: 'not-json',
      severity: 'error',
      message: `${message}.`,
      remedy,
    };
  });
  const told = new Set(own.map(({ path }) => path));
  // Of one line the first is enough: what follows it there often follows from it.
  const others = found.filter(({ path }) => !told.has(path) && told.add(path));
  return [...own, ...others].sort((one, other) => lineOf(one) - lineOf(other));
}

const lineOf = ({ path }: FileProblem): number => Number(path.replace('line ', ''));

function isJson(text: string): boolean {
  try {
    JSON.parse(text.replace(/^\uFEFF/, ''));
    return true;
  } catch {
    return false; // What is wrong with it, the caller finds out.
  }
}
