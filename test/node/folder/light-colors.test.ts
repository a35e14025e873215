/** A page without script in a browser that cannot choose between two colours: each pair has its light one behind it. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { withLightColors } from '../../../src/folder/light-colors.ts';
import { laterCss } from '../../../src/view/styles/later.ts';
import { treeCss } from '../../../src/view/styles/tree.ts';
import { atLeast } from '../../support/lists/at-least.ts';

const NOT = '@supports not (color:light-dark(red,red))';

describe('the light colours of a sheet', () => {
  const rows: readonly [title: string, css: string, light: string][] = [
    [
      'a pair among others',
      '.a{margin:0;color:light-dark(#000, #fff) !important;top:0}',
      '.a{color:#000 !important;}',
    ],
    ['no semicolon at the end', '.a{color:light-dark(#000,#fff)}', '.a{color:#000;}'],
    ['no pair', '.a{color:red}', ''],
    [
      'within a query, and behind it',
      '@container care (min-width: 35em){.a{color:light-dark(#000,#fff);top:0}.b{top:0}}.c{--x:light-dark(#111,#eee)}',
      '@container care (min-width: 35em){.a{color:#000;}}.c{--x:#111;}',
    ],
    [
      'braces in a text and in a comment',
      `.a::before{content:'}{';color:light-dark(#000,#fff)}/* } */.b{color:light-dark(#111,#eee)}`,
      '.a::before{color:#000;}.b{color:#111;}',
    ],
    [
      'two pairs in one',
      '.a{box-shadow:4px 0 light-dark(#000,#fff), -4px 0 light-dark(#111,#eee)}',
      '.a{box-shadow:4px 0 #000, -4px 0 #111;}',
    ],
  ];
  for (const [title, css, light] of rows)
    it(`${title} → ${light || 'nothing'}`, () =>
      assert.equal(withLightColors(css), `${css}${NOT}{${light}}`));

  it('our own sheet → none is forgotten', () => {
    const css = treeCss + laterCss;
    const [, light = ''] = withLightColors(css).split(NOT);
    const pairs = [...css.matchAll(/light-dark\((#\w+), #\w+\)/g)].map(([, color]) => color);
    const single = [...light.matchAll(/#[0-9a-f]{3,6}\b(?![\w-]*\s*\{)/g)].map(([color]) => color);
    assert.equal(pairs.length, css.split('light-dark(').length - 1);
    assert.deepEqual(single, atLeast(40, pairs));
    assert.doesNotMatch(light, /light-dark/);
  });
});
