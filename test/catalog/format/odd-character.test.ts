/** Characters that stop JSON and that nobody sees: each is named, with its place and what to do. */
import { expect } from '@open-wc/testing';
import { parse } from '../../../src/catalog/format/parse.ts';
import { syntaxProblems } from '../../../src/editor/worker/syntax-problems.ts';

const ROWS: readonly (readonly [
  string,
  text: string,
  column: number,
  said: string,
  remedy: string,
])[] = [
  ['a no-break space for a space', '{\u00A0"a": 1}', 2, 'a no-break space (U+00A0)', 'plain space'],
  ['a narrow one', '{"a":\u202F1}', 6, 'a narrow no-break space (U+202F)', 'plain space'],
  ['a thin space', '{"a":\u20091}', 6, 'a special space (U+2009)', 'plain space'],
  ['an ideographic space', '\u3000{}', 1, 'an ideographic space (U+3000)', 'plain space'],
  ['a zero-width space', '{"a": \u200B1}', 7, 'a zero-width space (U+200B)', 'Delete it'],
  ['a zero-width joiner', '{"a": 1\u200D}', 8, 'a zero-width joiner (U+200D)', 'Delete it'],
  ['a second byte order mark', '\uFEFF\uFEFF{}', 1, 'a byte order mark (U+FEFF)', 'Delete it'],
  ['a byte order mark at the end', '{}\uFEFF', 3, 'a byte order mark (U+FEFF)', 'Delete it'],
  ['a soft hyphen', '[1\u00AD]', 3, 'a soft hyphen (U+00AD)', 'Delete it'],
  ['a direction mark', '[\u200E1]', 2, 'a mark of the direction of writing (U+200E)', 'Delete it'],
  ['a line separator', '[\u20281]', 2, 'a special line break (U+2028)', 'Enter key'],
  ['a form feed', '[\f1]', 2, 'an old line or page break (U+000C)', 'Enter key'],
  ['curly quotes', '{“a”: 1}', 2, 'a typographic quote (“, U+201C)', 'straight quotes'],
  ['low quotes', '{„a“: 1}', 2, 'a typographic quote („, U+201E)', 'straight quotes'],
  [
    'a curly quote at the end',
    '{"a": "b”,\n"c": 1}',
    7,
    'a typographic quote (”, U+201D)',
    'straight quotes',
  ],
  ['a full-width quote', '{＂a": 1}', 2, 'a typographic quote (＂, U+FF02)', 'straight quotes'],
  ['single quotes', "{'a': 1}", 2, "a single quote (', U+0027)", 'double quotes'],
  [
    'a full-width colon',
    '{"a"：1}',
    5,
    'a full-width or foreign sign (：, U+FF1A)',
    'English keyboard',
  ],
  [
    'a full-width comma',
    '[1，2]',
    3,
    'a full-width or foreign sign (，, U+FF0C)',
    'English keyboard',
  ],
  ['a non-breaking hyphen', '[‑1]', 2, 'a typographic hyphen or dash (‑, U+2011)', '"-"'],
  ['a minus sign', '[−1]', 2, 'a typographic hyphen or dash (−, U+2212)', '"-"'],
  ['a tab in a text', '["a\tb"]', 2, 'a tab (U+0009)', 'space'],
  ['a backslash in a text', '["C:\\x"]', 2, 'a backslash (\\, U+005C)', 'two of them'],
  [
    'UTF-16 that was read as UTF-8',
    '\uFFFD\uFFFD{\0',
    1,
    'a character that could not be read (',
    'UTF-8',
  ],
  ['UTF-16 without its mark', '{\0"\0', 2, 'a zero (U+0000)', 'UTF-8'],
  ['a control character', '[\u0007]', 2, 'an unseen control character (U+0007)', 'Delete it'],
];

describe('a character that stops JSON', () => {
  for (const [title, text, column, said, remedy] of ROWS) {
    it(`${title} → “${said}”, in the command line and in the editor`, () => {
      const [problem] = parse(`\n${text}`.replace(/^\n(\uFEFF)/, '$1')).problems;
      const line = text.startsWith('\uFEFF') ? 1 : 2;
      expect(problem?.code).to.equal('not-json');
      expect(problem?.path).to.equal(`line ${line}`);
      expect(problem?.message).to.include(`line ${line}, column ${column},`).and.to.include(said);
      expect(problem?.remedy).to.include(remedy);
      expect(syntaxProblems(text, 'x')[0]?.message).to.include(said);
    });
  }

  it('on several lines → each is named in the editor', () => {
    const found = syntaxProblems('{\n\u00A0"a": 1,\n\u00A0"b": 2\n}', 'x');
    expect(found.map(({ path }) => path)).to.deep.equal(['line 2', 'line 3']);
    for (const { message } of found) expect(message).to.include('a no-break space (U+00A0)');
  });

  it('within a text → is the author’s to use', () =>
    expect(parse('{"a": "1\u00A0000 “steps”‑"}').problems.map(({ code }) => code)).not.to.include(
      'not-json',
    ));

  it('a web page → is called one', () =>
    expect(parse('<!doctype html>\n<title>x</title>').problems[0]?.remedy).to.include('web page'));
});
