/** The problems of files, each with a file that has it and one that narrowly does not. */

import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { OF_FILES } from '../catalog/check/problems/all.ts';
import { how, silenced, textOf } from '../catalog/check/problems/row.ts';
import { atLeast } from '../support/lists/at-least.ts';
import { call } from './cli/call.ts';

const folder = mkdtempSync(join(tmpdir(), 'care-picks-problems-'));
after(() => rmSync(folder, { recursive: true }));

const file = (name: string, text: string | Buffer): string => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};
const codesOf = async (...words: readonly string[]): Promise<readonly string[]> =>
  JSON.parse((await call(...words, '--json')).stdout).problems.map(
    ({ code }: { code: string }) => code,
  );

const accented = textOf({ '$.author': { name: 'André' } });
const utf8 = ['check', file('utf8.json', `\uFEFF${accented}`)];
const utf16 = (text: string) => Buffer.from(text, 'utf16le');
const sound = file('sound.json', textOf({}));
const PAIRS: Readonly<
  Record<
    (typeof OF_FILES)[number],
    readonly (readonly [string, readonly string[], readonly string[]])[]
  >
> = {
  'unreadable-file': [
    ['a file that is not there', ['check', join(folder, 'sond.json')], ['check', sound]],
    ['a folder', ['check', folder], ['check', sound]],
    ['UTF-16 with its mark', ['check', file('marked.json', utf16(`\uFEFF${accented}`))], utf8],
    ['UTF-16 without it', ['check', file('utf16.json', utf16(accented))], utf8],
    [
      'letters of old Windows',
      ['check', file('latin1.json', Buffer.from(accented, 'latin1'))],
      utf8,
    ],
  ],
  unwritable: [
    [
      'a folder inside of a file',
      ['compile', sound, '--out', join(sound, 'out')],
      ['compile', sound, '--out', join(folder, 'out')],
    ],
  ],
};

describe('every problem of a file', () => {
  for (const code of atLeast(2, OF_FILES)) {
    it(`${code} → has a pair`, () => assert.ok(PAIRS[code].length > 0));
    for (const [title, has, hasNot] of PAIRS[code]) {
      it(`${title} → ${code}`, async () => assert.deepEqual(await codesOf(...has), [code]));
      it(`narrowly not: ${title} → nothing`, async () =>
        assert.deepEqual(await codesOf(...hasNot), []));
    }
  }
});

describe('what check says of what is silenced', () => {
  const quiet = file(
    'quiet.json',
    textOf({ ...how('It cures.'), ...silenced({ rule: 'claim', reason: 'A test.' }) }),
  );

  it('as text → how many', async () => {
    const { status, stdout } = await call('check', quiet);
    assert.equal(status, 0);
    assert.match(stdout, /: no problems, 1 silenced\n$/);
  });

  it('as JSON → beside the problems, each with its reason', async () => {
    const { problems, silenced: hidden } = JSON.parse(
      (await call('check', quiet, '--json')).stdout,
    );
    assert.deepEqual(problems, []);
    assert.equal(hidden.length, 1);
    const [{ file: path, code, severity, reason }] = hidden;
    assert.deepEqual([path, code, severity, reason], [quiet, 'claim', 'warning', 'A test.']);
  });
});

describe('the day of the check', () => {
  const old = file('old.json', textOf({ 'care.reviewed_on': '2026-11-23' }));
  const rows: readonly (readonly [string, readonly string[]])[] = [
    ['2026-11-22', ['reviewed-on']],
    ['2026-11-23', []],
    ['2027-11-23', []],
    ['2027-11-24', ['reviewed-on']],
  ];
  for (const [day, codes] of rows)
    it(`read through on 2026-11-23, checked on ${day} → ${codes.join() || 'nothing'}`, async () =>
      assert.deepEqual(await codesOf('check', old, '--today', day), codes));

  it('this very day, when none is given', async () => {
    const ancient = file('ancient.json', textOf({ 'care.reviewed_on': '2001-01-01' }));
    assert.deepEqual(await codesOf('check', ancient), ['reviewed-on']);
    assert.deepEqual(await codesOf('compile', ancient, '--out', join(folder, 'old')), []);
  });

  for (const words of [
    ['check', old, '--today', 'now'],
    ['compile', old, '--out', folder, '--today', '2026-11-23'],
  ])
    it(`${words[0]} --today ${words.at(-1)} → a wrong call`, async () =>
      assert.equal((await call(...words)).status, 2));
});
