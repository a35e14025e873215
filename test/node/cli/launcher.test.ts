/**
 * The committed launcher as an author calls it, in a process of its own: each command says the same there, makes the same
 * files in the folder in which it is called and ends with the same code as where the other tests call it (call.ts). Ctrl-C
 * is tried in links.test.ts, a run that is killed in publish.test.ts, an installed package in package/installed.test.ts.
 */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { COMMANDS } from '../../../src/cli/commands.ts';
import { aCatalog } from '../../support/builders.ts';
import { atLeast } from '../../support/lists/at-least.ts';
import { callIn, SAMPLE } from './call.ts';

const LAUNCHER = fileURLToPath(new URL('../../../src/cli/care-picks.mjs', import.meta.url));

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'care-picks-launcher-')));
after(() => rmSync(folder, { recursive: true }));

const LINK = 'https://www.amazon.com/dp/B000UGHZCQ';

/** A folder with what the rows read. */
function folderOf(name: string): string {
  const path = join(folder, name);
  mkdirSync(path);
  writeFileSync(join(path, 'mine.json'), JSON.stringify(aCatalog()));
  writeFileSync(join(path, 'odd.json'), JSON.stringify({ ...aCatalog(), colour: 'blue' }));
  writeFileSync(join(path, 'broken.json'), '{"version": 2, "products": [{}]}');
  writeFileSync(join(path, 'list.csv'), `Product,Link,Muscle\nTiger Tail roller,${LINK},soleus\n`);
  return path;
}
const [THERE, HERE] = [folderOf('there'), folderOf('here')];

const filesIn = (path: string): readonly string[] =>
  readdirSync(path, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name))
    .map(name => `${name.slice(path.length)}: ${readFileSync(name, 'base64')}`)
    .sort();

/** The words of a call, the code that it ends with, and how many files it makes at least. */
const ROWS: readonly (readonly [words: string, status: number, files: number])[] = [
  ['check mine.json', 0, 0],
  ['check broken.json --json', 1, 0],
  ['chekc mine.json', 2, 0],
  ['coverage mine.json --muscle soleus', 0, 0],
  ['links mine.json', 0, 1],
  ['compile odd.json --out care/new', 0, 30],
  ['compile broken.json --out none', 1, 0],
  ['import list.csv --out draft.json', 0, 1],
  ['render mine.json --muscle soleus', 0, 0],
  ['render broken.json --muscle soleus', 1, 0],
  ['plugin --out plugin.zip', 0, 1],
  ['matrix --json', 0, 0],
];

describe('the launcher', () => {
  it('every command → in a row', () =>
    assert.deepEqual(
      Object.keys(COMMANDS).filter(name => !ROWS.some(([words]) => words.startsWith(`${name} `))),
      [],
    ));

  for (const [words, code, least] of atLeast(12, ROWS))
    it(`${words} → ends with ${code}, and says and makes the same as without a process`, async () => {
      const before = filesIn(THERE).length;
      const { status, stdout, stderr } = spawnSync(LAUNCHER, words.split(' '), {
        cwd: THERE,
        encoding: 'utf8',
        maxBuffer: 16_000_000,
      });
      assert.equal(status, code, stderr);
      assert.deepEqual({ status, stdout, stderr }, await callIn(HERE, words.split(' ')));
      assert.ok((stdout + stderr).length > 20);
      const files = filesIn(THERE);
      assert.ok(files.length >= before + least, `${files.length - before} files`);
      if (least === 0) assert.equal(files.length, before);
      assert.ok(files.join('\n') === filesIn(HERE).join('\n'), 'other files');
    });

  it('read by a program that hangs up → no stack trace', () => {
    const line = `"$0" check "$1" --json | true; exit "\${PIPESTATUS[0]}"`;
    const { status, stderr } = spawnSync('bash', ['-c', line, LAUNCHER, SAMPLE], {
      encoding: 'utf8',
    });
    assert.equal(status, 0);
    assert.doesNotMatch(stderr, /\n\s+at /);
  });
});
