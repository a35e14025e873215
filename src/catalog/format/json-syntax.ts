/**
 * Where a text stops being JSON, and what `JSON.parse` does not mention: a name that is given twice, of which only
 * the last one counts, and brackets so deep that walking them would overflow the stack. Engines differ in how they
 * say where a mistake is, and most do not say it at all, so it is looked for here.
 */
import type { Path } from './problems.ts';

/** Catalogs are seven deep; fields that Care Picks does not know may be deeper. */
export const DEEPEST = 100;

export interface Broken {
  readonly line: number;
  readonly column: number;
  readonly wanted: string;
  /** Empty at the end of the text. */
  readonly found: string;
  /** The very character; for a text in quotes that is not one, the first that is wrong in it. */
  readonly character: string;
}

export interface JsonSyntax {
  /** The first place that is not JSON. */
  readonly broken?: Broken;
  /** The line on which brackets become too deep; what follows was not read. */
  readonly tooDeep?: number;
  /** Each name that its object has already. */
  readonly repeated: readonly Path[];
}

/** What may come next. */
const WANTED = {
  value: 'a value',
  item: 'a value or "]"',
  name: 'a name in quotes',
  field: 'a name in quotes or "}"',
  colon: '":"',
  nextItem: '"," or "]"',
  nextField: '"," or "}"',
  nothing: 'the end of the file',
} as const;
type Wanted = keyof typeof WANTED;
const MAY_CLOSE: ReadonlySet<Wanted> = new Set(['item', 'field', 'nextItem', 'nextField']);

interface Level {
  /** Absent in a list. */
  readonly names?: Set<string>;
  at: string | number;
}

const afterValue = (levels: readonly Level[]): Wanted => {
  const level = levels.at(-1);
  if (!level) return 'nothing';
  return level.names ? 'nextField' : 'nextItem';
};

const SPACE = /[ \t\n\r]*/y;
/** All but quotes, backslashes and control characters. */
const PLAIN = /[ !#-[\]-\uFFFF]*/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;
const WORD = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
/** What a person sees as one thing, to show where the mistake is. */
const SHOWN = /"[^"\n]{0,30}"?|[\w.+-]{1,30}|\/[/*]|./suy;

/** The end of what the pattern matches from here; -1 where it does not match. */
function end(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from;
  return pattern.test(text) ? pattern.lastIndex : -1;
}

/** Where the text in quotes that begins here stops to be one: at its last quote, or at what cannot stand in it. */
function stopOfString(text: string, from: number): number {
  let at = from + 1;
  for (;;) {
    at = end(PLAIN, text, at);
    const after = end(ESCAPE, text, at);
    if (after === -1) return at;
    at = after;
  }
}

/** The end of the text in quotes that begins here; -1 where it has none. */
function endOfString(text: string, from: number): number {
  const stop = stopOfString(text, from);
  return text[stop] === '"' ? stop + 1 : -1;
}

const linesBefore = (text: string, at: number): readonly string[] =>
  text.slice(0, at).split(/\r\n|\r|\n/);
const lineOf = (text: string, at: number): number => linesBefore(text, at).length;

/** A text that was closed with the quotes of a word processor runs on, so the first of those is what is wrong. */
const CURLY = /["\u201C-\u201F\u2033\uFF02][ \t]*[,:}\]\n]/u;

/** The character that is wrong in what stands here. */
function wrongCharacter(text: string, at: number): string {
  const stop = text[at] === '"' ? stopOfString(text, at) : at;
  const curly = text[at] === '"' ? CURLY.exec(text.slice(at + 1, stop + 1))?.[0] : undefined;
  const code = (curly ?? text.slice(stop, stop + 2)).codePointAt(0);
  return code === undefined ? '' : String.fromCodePoint(code);
}

function brokenAt(text: string, at: number, wanted: Wanted): Broken {
  const lines = linesBefore(text, at);
  return {
    line: lines.length,
    column: (lines.at(-1) ?? '').length + 1,
    wanted: WANTED[wanted],
    found: text.slice(at, Math.max(at, end(SHOWN, text, at))),
    character: wrongCharacter(text, at),
  };
}

/** Reads a text to its end, or to the first place where it cannot be read on. Never throws. */
export function jsonSyntax(text: string): JsonSyntax {
  const levels: Level[] = [];
  const repeated: Path[] = [];
  // A cast, because the functions below change it and the compiler does not look into them.
  let wanted = 'value' as Wanted;

  function takeName(at: number, level: Level, names: Set<string>): number {
    const after = text[at] === '"' ? endOfString(text, at) : -1;
    if (after === -1) return -1;
    level.at = JSON.parse(text.slice(at, after)) as string;
    if (names.has(level.at)) repeated.push(levels.map(each => each.at));
    names.add(level.at);
    wanted = 'colon';
    return after;
  }

  function takeValue(at: number): number {
    const first = text[at];
    if (first === '{' || first === '[') {
      levels.push(first === '{' ? { names: new Set(), at: '' } : { at: 0 });
      wanted = first === '{' ? 'field' : 'item';
      return at + 1;
    }
    const after = first === '"' ? endOfString(text, at) : end(WORD, text, at);
    if (after !== -1) wanted = afterValue(levels);
    return after;
  }

  /** Takes in what stands here, and gives its end; -1 where something else was wanted. */
  function take(at: number): number {
    const level = levels.at(-1);
    if (level && MAY_CLOSE.has(wanted) && text[at] === (level.names ? '}' : ']')) {
      levels.pop();
      wanted = afterValue(levels);
      return at + 1;
    }
    if (wanted === 'value' || wanted === 'item') return takeValue(at);
    if (!level) return -1;
    if (wanted === 'name' || wanted === 'field')
      return level.names ? takeName(at, level, level.names) : -1;
    if (text[at] !== (wanted === 'colon' ? ':' : ',')) return -1;
    if (typeof level.at === 'number') level.at += 1;
    wanted = wanted === 'nextField' ? 'name' : 'value';
    return at + 1;
  }

  let at = 0;
  for (;;) {
    at = end(SPACE, text, at);
    if (at === text.length && wanted === 'nothing') return { repeated };
    const after = take(at);
    if (after === -1) return { broken: brokenAt(text, at, wanted), repeated };
    if (levels.length > DEEPEST) return { tooDeep: lineOf(text, at), repeated };
    at = after;
  }
}
