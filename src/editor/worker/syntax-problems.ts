/**
 * Where a text is not valid JSON, line by line. The check stops at the first mistake; this parser goes on
 * after it, so that all mistakes can be corrected at once.
 */
import { type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import { oddCharacter } from '../../catalog/format/odd-character.ts';
import { parse } from '../../catalog/format/parse.ts';
import type { FileProblem } from '../../catalog/format/problems.ts';

const WORDS: Readonly<Record<string, readonly [message: string, remedy: string]>> = {
  CommaExpected: ['A comma is missing', 'Put a comma after the value before this.'],
  ColonExpected: ['A colon is missing', 'Put a colon between the name and its value.'],
  CloseBraceExpected: ['A curly bracket is not closed', 'Put a } where the object ends.'],
  CloseBracketExpected: ['A square bracket is not closed', 'Put a ] where the list ends.'],
  PropertyNameExpected: [
    'A name in quotes is needed here',
    'Remove the comma before this, or put a name in quotes here.',
  ],
  ValueExpected: ['Something is missing', 'Remove the comma before this, or write a value.'],
  UnexpectedEndOfString: ['A quote is missing', 'Put a " where the text ends.'],
  InvalidCommentToken: ['There is a comment here', 'Remove it: JSON has no comments.'],
  EndOfFileExpected: [
    'There is something after the end',
    'Remove it, or the extra bracket before it.',
  ],
};

/** How many are reported: a file with more is probably not a catalog at all. */
const MAX_PROBLEMS = 20;

/** Every syntax mistake in the text; none if it is valid JSON. */
export function syntaxProblems(text: string, file: string): readonly FileProblem[] {
  if (isJson(text)) return [];
  const ofCheck = parse(text).problems.map(problem => ({ file, ...problem }));
  if (ofCheck.some(({ code }) => code !== 'not-json')) return ofCheck;
  const errors: ParseError[] = [];
  const read = text.replace(/^\uFEFF/, '');
  parseTree(read, errors, {
    disallowComments: true,
    allowTrailingComma: false,
  });
  const found = errors.slice(0, MAX_PROBLEMS).map(({ error, offset }): FileProblem => {
    const line = text.slice(0, offset).split('\n').length;
    const odd = oddCharacter(String.fromCodePoint(read.codePointAt(offset) ?? 32));
    const [message, remedy] = odd
      ? [`There is ${odd.name} here`, odd.remedy]
      : (WORDS[printParseErrorCode(error)] ?? [
          'This cannot be read',
          'Look for a missing or an extra comma, quote or bracket here or on the line before.',
        ]);
    return {
      file,
      path: `line ${line}`,
      code: 'not-json',
      severity: 'error',
      message: `${message}.`,
      remedy,
    };
  });
  const lines = new Set(ofCheck.map(({ path }) => path));
  // The first of each line is enough: the rest of a line's mistakes are often caused by it.
  const others = found.filter(({ path }) => !lines.has(path) && lines.add(path));
  return [...ofCheck, ...others].sort((one, other) => lineOf(one) - lineOf(other));
}

const lineOf = ({ path }: FileProblem): number => Number(path.replace('line ', ''));

function isJson(text: string): boolean {
  try {
    JSON.parse(text.replace(/^\uFEFF/, ''));
    return true;
  } catch {
    return false; // The caller finds out what is wrong.
  }
}
