import { expect } from '@open-wc/testing';
import { parse } from '../../src/catalog/format/parse.ts';
import { syntaxProblems } from '../../src/editor/worker/syntax-problems.ts';

describe('syntax problems', () => {
  const rows: readonly [string, string, readonly string[]][] = [
    ['none', '{"a": [1]}', []],
    ['a byte order mark at the beginning is none', '\uFEFF{}', []],
    ['a comma is missing', '{\n"a": 1\n"b": 2}', ['line 3']],
    ['an extra comma', '{\n"a": [1,\n]}', ['line 3']],
    ['a quote is missing', '{"a": "b}', ['line 1']],
    ['the end is missing', '{"a": [1, 2', ['line 1']],
    ['a comment', '{} // mine', ['line 1']],
    ['two mistakes', '{"a" 1,\n"b" 2}', ['line 1', 'line 2']],
    ['nothing', '', ['line 1']],
  ];
  for (const [title, text, wanted] of rows)
    it(`${title} → ${wanted.join(', ') || 'nothing'}`, () => {
      const found = syntaxProblems(text, 'x');
      expect(found.map(({ path }) => path)).to.deep.equal(wanted);
      // The first one is what the command line says.
      if (found[0]) expect(found[0]).to.deep.equal({ file: 'x', ...parse(text).problems[0] });
    });
});
