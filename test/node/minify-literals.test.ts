/** What readers download is shorter than what developers wrote, and means the same. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parseSync } from 'vite';
import { minifyCss, minifyHtml, minifyLiterals } from '../../src/build/minify-literals.ts';

const table = (
  minify: (text: string) => string,
  rows: readonly (readonly [string, string, string])[],
) => {
  for (const [title, before, after] of rows) test(title, () => assert.equal(minify(before), after));
};

describe('css', () => {
  table(minifyCss, [
    ['indentation and the last semicolon go', '\n  a {\n    b: c;\n  }\n', 'a{b:c}'],
    [
      'what marks itself off needs no space',
      'a > b { c: 1 / 2 !important }',
      'a>b{c:1/2!important}',
    ],
    ['a zero before the point goes', 'a { b: 0.5em -0.5em 10.5em }', 'a{b:.5em -.5em 10.5em}'],
    ['a string with them stays', 'a { b: "0.5 > 1" }', 'a{b:"0.5 > 1"}'],
    ['a comment goes, with its apostrophe', "/* it's why */\na { b: c }", 'a{b:c}'],
    ['a string stays', `a { b: "x ; { /* y */ '"; }`, `a{b:"x ; { /* y */ '"}`],
    ['a descendant stays one', 'a  :hover > b { }', 'a :hover>b{}'],
    ['a sum keeps its spaces', 'a { b: calc(1px + 2px) }', 'a{b:calc(1px + 2px)}'],
    ['a comment that parts two tokens is left', 'a/**/b { c: d }', 'a/**/b { c: d }'],
    ['a comment with an expression is left', 'a { /* \u0001 */ b: c }', 'a { /* \u0001 */ b: c }'],
  ]);
});

describe('html', () => {
  table(minifyHtml, [
    [
      'words and inline elements keep their distance',
      '\n <b>a</b>\n  <i>b  c</i>\n',
      '<b>a</b> <i>b c</i>',
    ],
    ['a single space at the edge is text', ' and <b>a</b> ', ' and <b>a</b> '],
    ['a comment goes', '<p><!-- why -->a</p>', '<p>a</p>'],
    ['a comment with an expression is left', '<!-- \u0001 -->', '<!-- \u0001 -->'],
    ['verbatim text is left', '<pre>  a\n  b</pre>', '<pre>  a\n  b</pre>'],
  ]);
});

test('in code the expressions stay, nested literals are done too, other tags are left', () => {
  const code = `a = html\`\n <p>\${b ? html\`\n  <i>–  x</i>\n\` : ''}  \${c}</p>\n\`; raw\`  x  \`;`;
  assert.equal(
    minifyLiterals(code, source => parseSync('a.js', source).program),
    `a = html\`<p>\${b ? html\`<i>– x</i>\` : ''} \${c}</p>\`; raw\`  x  \`;`,
  );
});
