/** How long a run waits, and how many engines it starts at once: by the cores and a measured time. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { enginesAtOnce } from '../support/engines/at-once.mjs';
import { limit } from '../support/speed/limit.mjs';
import { ensureSlowness, IDLE, MOST, slownessOf } from '../support/speed/slowness.mjs';

const TEST = fileURLToPath(new URL('../', import.meta.url));

describe('how slow a machine is', () => {
  const rows: readonly [string, readonly number[], number][] = [
    ['as quick as the one that the limits are for', [IDLE], 1],
    ['twice as quick', [IDLE / 2], 1],
    ['two and a half times slower', [2.5 * IDLE], 2.5],
    ['a little slower', [1.01 * IDLE], 1.1],
    ['three threads, one of them behind', [IDLE, 3 * IDLE, 2 * IDLE], 3],
    ['all but standing still', [1000 * IDLE], MOST],
  ];
  for (const [title, times, slowness] of rows)
    it(`${title} → ${slowness}`, () => assert.equal(slownessOf(times), slowness));
});

describe('how many engines run at once', () => {
  const rows: readonly [cores: number, wanted: number, number][] = [
    [1, 3, 1],
    [2, 3, 3],
    [2, 1, 1],
    [16, 3, 3],
    [2, 0, 0],
  ];
  for (const [cores, wanted, atOnce] of rows)
    it(`${cores} cores, ${wanted} engines → ${atOnce}`, () =>
      assert.equal(enginesAtOnce(cores, wanted), atOnce));
});

describe('a limit', () => {
  let before: string | undefined;
  beforeEach(() => {
    before = process.env.SLOWNESS;
    delete process.env.SLOWNESS;
  });
  afterEach(() => {
    if (before === undefined) delete process.env.SLOWNESS;
    else process.env.SLOWNESS = before;
  });

  it('nothing was measured → as it is written', () => assert.equal(limit(10_000), 10_000));

  it('set by hand → not measured, and every limit that much longer', async () => {
    process.env.SLOWNESS = '2.5';
    assert.equal(await ensureSlowness(), 2.5);
    assert.equal(limit(10_000), 25_000);
  });

  it('measured → never shorter than on an idle machine, and known to all that is started', async () => {
    const slowness = await ensureSlowness();
    assert.ok(slowness >= 1 && slowness <= MOST, String(slowness));
    assert.equal(process.env.SLOWNESS, String(slowness));
  });

  it('no test and no tool of theirs → waits for a time that does not grow', () => {
    const files = readdirSync(TEST, { recursive: true, encoding: 'utf8' }).filter(
      // The bench measures what it waits for, and nobody runs it on a busy machine.
      path => /\.(?:ts|mjs)$/.test(path) && !/^bench|node_modules/.test(path),
    );
    assert.ok(files.length > 100, String(files.length));
    const fixed = files.flatMap(path =>
      [...readFileSync(join(TEST, path), 'utf8').matchAll(/time-?out['"]?\s*[:(=]\s*\d\w*/gi)].map(
        ([found]) => `${path}: ${found}`,
      ),
    );
    assert.deepEqual(fixed, []);
  });
});
