/** What the functions of `care-picks/server` say to whoever calls them with something else than they take. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { root } from './support/packed.ts';

// Its types come with a build, and the type check before it.
const name = 'care-picks/server';
const server: typeof import('../../../src/package/server.ts') = await import(name);
const { CatalogProblems, WrongCall } = server;

/** The functions as a caller without types has them. */
type Loose = Readonly<Record<'check', (...given: unknown[]) => ReturnType<typeof server.check>>> &
  Readonly<
    Record<
      'compile' | 'render' | 'renderContent' | 'importPosts',
      (...given: unknown[]) => Promise<unknown>
    >
  >;
const { check, ...others } = server as unknown as Loose;

const text = readFileSync(join(root, 'catalog/catalog.json'), 'utf8');
const circular: Record<string, unknown> = {};
circular.self = circular;

describe('what is no catalog', () => {
  for (const [what, source, message, remedy] of [
    ['undefined', undefined, /undefined was given/, /look at its problems/],
    ['null', null, /null is no catalog/, /text of the catalog’s file/],
    ['a number', 5, /5 is no catalog/, /text of the catalog’s file/],
    ['a function', () => text, /a function is no catalog/, /text of/],
    ['a symbol', Symbol('mine'), /Symbol\(mine\) is no catalog/, /text of/],
    ['a BigInt', 5n, /5n is no catalog/, /text of/],
    ['a BigInt in it', { version: 1n }, /cannot be written as JSON/, /text of/],
    ['an object that contains itself', circular, /cannot be written as JSON/, /text of/],
    ['an object that writes nothing', { toJSON: () => undefined }, /cannot be written/, /text of/],
    ['a promise', Promise.resolve(text), /promise/, /await/],
    ['the bytes of a file', Buffer.from(text), /Bytes/, /readFile\(path, 'utf8'\)/],
  ] as const)
    it(`${what} → a finding of check with its remedy, and the same from the others`, async () => {
      const { catalog, problems } = check(source, { file: 'mine.json' });
      const [problem, ...more] = problems;
      assert.equal(catalog, undefined);
      assert.deepEqual(more, []);
      assert.match(problem?.message ?? '', message);
      assert.match(problem?.remedy ?? '', remedy);
      assert.deepEqual([problem?.severity, problem?.file], ['error', 'mine.json']);
      const calls = [
        others.compile(source, { file: 'mine.json' }),
        others.render(source, 'soleus', { file: 'mine.json' }),
        others.renderContent(source, 'soleus', { file: 'mine.json' }),
      ];
      for (const call of calls)
        await assert.rejects(call, error => {
          assert.ok(error instanceof CatalogProblems);
          assert.match(error.message, /^mine\.json: 1 error/);
          assert.deepEqual(error.problems, problems);
          return true;
        });
    });
});

/** What each function takes before its options. */
const BEFORE = {
  check: [text],
  compile: [text],
  render: [text, 'soleus'],
  renderContent: [text, 'soleus'],
  importPosts: [[]],
} as const;
type Call = keyof typeof BEFORE;
const CALLS = Object.keys(BEFORE) as readonly Call[];

const isWrongCall = (call: () => unknown, told: RegExp) =>
  assert.rejects(
    async () => await call(),
    error => {
      assert.ok(error instanceof WrongCall, String(error));
      assert.match(error.message, told);
      return true;
    },
  );
const withOptions = (call: Call, options: unknown) => () =>
  (server as unknown as Record<Call, (...given: unknown[]) => unknown>)[call](
    ...BEFORE[call],
    options,
  );

describe('options', () => {
  for (const call of CALLS) {
    for (const options of [null, 5, 'calf', []])
      it(`${call}: ${JSON.stringify(options)} → takes an object`, () =>
        isWrongCall(withOptions(call, options), RegExp(`^${call} takes its options as an object`)));
    it(`${call}: one that it does not have → its name, and those that it has`, () =>
      isWrongCall(
        withOptions(call, { colour: 'red' }),
        RegExp(`^${call} has no option "colour"\\. It has: \\w+, \\w+`),
      ));
  }

  const TREES = ['render', 'renderContent'] as const;
  const CATALOGS = ['check', 'compile', ...TREES] as const;
  for (const [calls, options, told] of [
    [CATALOGS, { today: 5 }, /today takes a day of the calendar, such as 2026-11-23, not 5/],
    [CATALOGS, { today: 'tomorrow' }, /today takes .*, not "tomorrow"/],
    [CATALOGS, { today: '2026-99-99' }, /today takes .*, not "2026-99-99"/],
    [CATALOGS, { file: 5 }, /file takes the name of a file, not 5/],
    [['compile'], { everyName: 'no' }, /everyName takes true or false, not "no"/],
    [TREES, { phase: 'late' }, /phase takes acute or chronic, not "late"/],
    [TREES, { limit: -1 }, /limit takes a whole number from 1 to 9999, not -1/],
    [TREES, { layout: 'nope' }, /layout takes cards, compact or table, not "nope"/],
    [TREES, { theme: 'pink' }, /theme takes auto, light or dark, not "pink"/],
    [TREES, { heading: 5 }, /heading takes text, not 5/],
    [TREES, { headingLevel: 7 }, /headingLevel takes 2, 3, 4, 5 or 6, not 7/],
    [TREES, { country: 5 }, /country takes two letters .*, not 5/],
    [TREES, { country: 'XX' }, /country takes .*, not "XX"/],
    [TREES, { newTab: 'false' }, /newTab takes true or false, not "false"/],
    [TREES, { strict: 1 }, /strict takes true or false, not 1/],
    [TREES, { styles: 5 }, /styles takes the address of care-picks\.css, .*, not 5/],
    [['render'], { home: 5 }, /home takes the address of the uploaded folder, .*, not 5/],
    [['render'], { home: 'javascript:0' }, /home takes .*, not "javascript:0"/],
    [['importPosts'], { tell: 5 }, /tell takes a function, not 5/],
    [['importPosts'], { signal: 5 }, /signal takes an AbortSignal, not 5/],
    [['importPosts'], { columns: { 'a.csv': ['colour'] } }, /columns takes the fields .*\(id, /],
  ] as const)
    for (const call of calls)
      it(`${call}: ${JSON.stringify(options)} → ${told.source}`, () =>
        isWrongCall(withOptions(call, options), RegExp(`^${call}: the option ${told.source}`)));

  it('what the element reads, as it may be written there → taken', async () => {
    const options = {
      phase: 'Acute',
      limit: '2',
      layout: 'list',
      country: 'uk',
      strict: undefined,
    };
    assert.match(String(await others.render(text, 'soleus', options)), /data-country="GB"/);
  });
});

describe('a muscle', () => {
  for (const call of ['render', 'renderContent'] as const) {
    for (const given of [undefined, 5, null, {}, '', Symbol('soleus')])
      it(`${call}: ${String(given) || 'nothing'} → takes the name of one`, () =>
        isWrongCall(
          () => others[call](text, given),
          RegExp(`^${call} takes the name of a muscle after the catalog, such as "soleus", not `),
        ));
    it(`${call}: one that nobody knows → named, and a RangeError`, async () => {
      await isWrongCall(() => others[call](text, 'elbow grease'), /No muscle .* "elbow grease"/);
      await assert.rejects(others[call](text, 'elbow grease'), RangeError);
    });
  }
});

describe('files to import', () => {
  for (const [what, files, told] of [
    ['nothing', undefined, /takes a list of files, such as \['post\.html'\], not undefined/],
    ['null', null, /takes a list of files, .*, not null/],
    ['a path', 'post.html', /takes a list of files, .*, not "post\.html"/],
    ['a number in the list', [5], /takes paths, .* at 0 stands 5/],
    ['an object that is no file', [{}], /objects with a name and bytes; at 0 stands {}/],
    ['an address of the web', [new URL('https://me.example/a')], /0 stands https:\/\/me\.example/],
    ['a path that is not there', ['no/post.html'], /^no\/post\.html does not exist\. Give the pa/],
    ['a folder', ['catalog'], /^catalog is a folder\. Give the paths of files/],
  ] as const)
    it(`${what} → ${told.source}`, () => isWrongCall(() => others.importPosts(files), told));
});
