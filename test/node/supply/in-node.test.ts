/** The tests that know no page, in Node: whatever would fail a run of the engines fails one of these, and is counted. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { root } from '../../../src/build/setup.mjs';

const folder = mkdtempSync(join(tmpdir(), 'care-picks-in-node-'));
after(() => rmSync(folder, { recursive: true, force: true }));

/** Milliseconds, for what never ends. */
const SHORT = 10;
const EXPECT = "import { expect } from '@open-wc/testing';\n";
const FILES = {
  'holds.test.mts': `${EXPECT}
    it('holds', () => expect({ a: [1] }).to.deep.equal({ a: [1] }));
    it('its site', async () => expect(await (await fetch('/package.json')).text()).to.include('care-picks'));
    it.skip('left out', () => {});`,
  'falls.test.mts': `${EXPECT}it('falls', () => expect(1).to.equal(2));`,
  'stray.test.mts': `it('stray', () => { Promise.reject(new Error('caught by nobody')); });`,
  'late.test.mts': `it('late', () => { setTimeout(() => { throw new Error('after its end'); }); });`,
  'hangs.test.mts': `it('hangs', () => new Promise(() => {})).timeout(${SHORT});`,
  'empty.test.mts': 'export {};',
  'broken.test.mts': `import './no-such.mts';\nit('is never there', () => {});`,
  'alone.test.mts': `it.only('alone', () => {});`,
} as const;

function run(...names: readonly (keyof typeof FILES)[]) {
  const counts = join(folder, 'counts.json');
  rmSync(counts, { force: true });
  for (const name of names) writeFileSync(join(folder, name), FILES[name]);
  const here = './test/support/in-node';
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', '--import', `${here}/site.mjs`, `${here}/run.mjs`].concat(
      names.map(name => join(folder, name)),
    ),
    { cwd: root, encoding: 'utf8', env: { ...process.env, COUNTS_FILE: counts } },
  );
  const counted = existsSync(counts) ? JSON.parse(readFileSync(counts, 'utf8')) : {};
  return {
    status,
    said: `${stdout}${stderr}`,
    ...(counted as Readonly<Partial<Record<'passed' | 'failed' | 'skipped', number>>>),
  };
}

/** What is thrown when a file has ended may end its process, and with it whatever came next there. */
const WAYS = (Object.keys(FILES) as (keyof typeof FILES)[]).filter(
  name => name !== 'late.test.mts',
);

describe('tests that know no page, in Node', () => {
  it('all hold → counted, those left out too, and the run ends well', () => {
    const { said, ...rest } = run('holds.test.mts');
    assert.deepEqual(rest, { status: 0, passed: 2, failed: 0, skipped: 1 }, said);
  });

  it('each way to fail → counted and said, and what holds beside it is counted as ever', () => {
    const { status, said, passed, failed } = run(...WAYS);
    assert.equal(status, 1, said);
    // One has passed by the time at which something of its own fails, and so is both.
    assert.equal(passed, 3, said);
    assert.ok(failed !== undefined && failed >= 6, said);
    for (const words of [
      'expected 1 to equal 2',
      'caught by nobody',
      'Timeout of 10ms exceeded',
      'No test in',
      'empty.test.mts',
      'broken.test.mts',
      'alone.test.mts',
    ])
      assert.ok(said.includes(words), `${words}:\n${said}`);
  });

  it('an error after the end of a file → said, and the run has failed', () => {
    const { status, said } = run('late.test.mts');
    assert.notEqual(status, 0, said);
    assert.ok(said.includes('after its end'), said);
  });
});
