/** The options of `care-picks render`: what is read, and what is a wrong call. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readCall, WrongCall } from '../../src/cli/call.ts';
import { COMMANDS } from '../../src/cli/commands.ts';
import { firstOptions, surroundings, type Typed } from '../../src/cli/render-options.ts';

const read = (typed: Typed) => ({ ...firstOptions(typed), ...surroundings(typed) });

/** Option, text, the name and the value under which it is read. */
const GOOD: readonly (readonly [string, string, string, unknown])[] = [
  ['phase', 'acute', 'phase', 'acute'],
  ['limit', '3', 'limit', 3],
  ['layout', 'table', 'layout', 'table'],
  ['layout', 'list', 'layout', 'cards'],
  ['theme', 'dark', 'theme', 'dark'],
  ['heading', 'soon', 'heading', 'soon'],
  ['heading', '', 'heading', ''],
  ['heading-level', '6', 'headingLevel', 6],
  ['country', 'de', 'country', 'DE'],
  ['country', 'UK', 'country', 'GB'],
  ['home', '/care', 'scriptBase', '/care/'],
  ['home', 'care//', 'scriptBase', 'care/'],
  ['home', 'https://me.example/care', 'scriptBase', 'https://me.example/care/'],
  ['styles', '/care/care-picks.css', 'styles', '/care/care-picks.css'],
  ['styles', 'https://me.example/a.css?v=2', 'styles', 'https://me.example/a.css?v=2'],
];

const BAD: readonly (readonly [string, string, RegExp])[] = [
  ['phase', 'soon', /^--phase takes acute or chronic, not "soon"\.$/],
  ['limit', 'x', /^--limit takes a whole number from 1 to 9999, not "x"\.$/],
  ['limit', '0', /"0"/],
  ['limit', '-2', /"-2"/],
  ['limit', '2.5', /"2\.5"/],
  ['layout', 'y', /^--layout takes cards, compact or table, not "y"\.$/],
  ['theme', 'blue', /^--theme takes auto, light or dark, not "blue"\.$/],
  ['heading-level', '9', /^--heading-level takes 2, 3, 4, 5 or 6, not "9"\.$/],
  ['heading-level', '1', /"1"/],
  ['country', 'Germany', /^--country takes two letters .*, such as GB, not "Germany"\.$/],
  ['country', 'XX', /"XX"/],
  ['country', 'EU', /"EU"/],
  ['home', 'javascript:alert(1)', /^--home takes the address of the uploaded folder/],
  ['home', 'https://', /"https:\/\/"/],
  ['home', 'https://me.example/care/?v=2', /v=2/],
  ['styles', '/care/', /^--styles takes the address of the uploaded care-picks.css/],
  ['styles', 'data:text/css,x.css', /"data:/],
];

describe('the options of render', () => {
  const untested = Object.keys(COMMANDS.render.options).filter(
    option => ![...GOOD, ...BAD].some(([name]) => name === option),
  );
  it('every one of them → tried here, or a muscle, a folder, a flag', () =>
    assert.deepEqual(untested.sort(), ['json', 'muscle', 'out']));

  for (const [option, text, name, value] of GOOD)
    it(`--${option} "${text}" → ${value === '' ? 'nothing' : value}`, () =>
      assert.equal((read({ [option]: text }) as Record<string, unknown>)[name], value));

  for (const [option, text, message] of BAD)
    it(`--${option} "${text}" → a wrong call that says what it takes`, () =>
      assert.throws(
        () => read({ [option]: text }),
        (error: Error) => error instanceof WrongCall && message.test(error.message),
      ));

  it('none of them → nothing is asked for', () =>
    assert.deepEqual(
      Object.values(read({})).filter(value => value !== undefined),
      [],
    ));
});

describe('an option that is given empty', () => {
  const words: readonly (readonly string[])[] = [
    ['render', 'a.json', '--out', ''],
    ['render', 'a.json', '--home', ' '],
    ['render', 'a.json', '--muscle', ''],
    ['render', 'a.json', '--country', ''],
    ['compile', 'a.json', '--out', ' '],
    ['links', 'a.json', '--report', ''],
    ['coverage', 'a.json', '--muscle', ''],
    ['check', 'a.json', '--today', ''],
  ];
  for (const argv of words)
    it(`${argv[0]} ${argv[2]} → a wrong call`, () =>
      assert.throws(() => readCall(argv), WrongCall));

  it('a heading → as good as none', () =>
    assert.notEqual(readCall(['render', 'a.json', '--heading', '']), 'help'));
});
